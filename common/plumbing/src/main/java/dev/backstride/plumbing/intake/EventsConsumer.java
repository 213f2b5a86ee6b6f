package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The door for events. A program's part of a batch is one transaction; when that fails for a record's sake, its records are handled
 * one by one and those that fail alone are buried. When the world fails, the batch is tried until it works. When the
 * service ends, whatever fails is the ending's fault: it is left as it is and comes again.
 */
@ApplicationScoped
class EventsConsumer {

    private static final Logger LOG = Logger.getLogger(EventsConsumer.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final IntakeTransaction transaction;
    private final EventHandler handler;
    private final IntakeCount counts;
    private volatile boolean ending;

    EventsConsumer(IntakeTransaction transaction, EventHandler handler, IntakeCount counts) {
        this.transaction = transaction;
        this.handler = handler;
        this.counts = counts;
    }

    void end(@Observes ShutdownEvent event) {
        ending = true;
    }

    @Incoming("intake")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        var batches = new LinkedHashMap<String, List<RawRecord>>();
        for (ConsumerRecord<String, byte[]> record : records) {
            var raw = RawRecord.of(record);
            if (isHeeded(raw)) {
                batches.computeIfAbsent(raw.program(), _ -> new ArrayList<>()).add(raw);
            } else {
                counts.addPassedOver(1);
            }
        }
        for (var batch : batches.values()) {
            handle(batch);
        }
    }

    /** What does not say what it is, is: so that it is set aside in the open. Erasures concern every service. */
    private boolean isHeeded(RawRecord record) {
        return record.isErasure() || record.type().map(handler::heeds).orElse(true);
    }

    private void handle(List<RawRecord> batch) throws InterruptedException {
        try {
            untilTheWorldAllows(batch, () -> transaction.handle(batch));
        } catch (RuntimeException fault) {
            if (ending) {
                throw fault;
            }
            if (batch.size() == 1) {
                LOG.errorf(fault, "cannot handle %s", batch.getFirst().topic());
                var cause = Faults.describe(fault);
                untilTheWorldAllows(batch, () -> transaction.bury(batch.getFirst(), "UNHANDLED", cause));
                return;
            }
            for (var record : batch) {
                handle(List.of(record));
            }
        }
    }

    private void untilTheWorldAllows(List<RawRecord> batch, Runnable work) throws InterruptedException {
        for (var pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                workFor(batch, work);
                return;
            } catch (RuntimeException fault) {
                if (ending || !Faults.isTheWorlds(fault)) {
                    throw fault;
                }
                LOG.warnf(fault, "intake: trying again in %d ms", pause);
                Thread.sleep(pause);
            }
        }
    }

    /**
     * What does not say whose it is can only be set aside, with what belongs to nobody; and there may be records of the
     * erased among that.
     */
    private static void workFor(List<RawRecord> batch, Runnable work) {
        var program = batch.getFirst().program();
        if (Tenant.isProgram(program) && batch.stream().noneMatch(RawRecord::isErasure)) {
            Tenant.of(program, work);
        } else {
            Tenant.everyone(work);
        }
    }
}
