package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.deadletter.Again;
import dev.backstride.plumbing.deadletter.RawRecord;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Handles records many at a time: each program's are one transaction. Where that fails for a record's sake it is halved
 * until the record is alone, and buried. When the service ends, whatever fails is the ending's fault: it is left as it
 * is and comes again.
 */
@ApplicationScoped
class Batches implements Again {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final IntakeTransaction transaction;
    private final Patience patience;
    private volatile String lastPlace = "";

    Batches(IntakeTransaction transaction, Patience patience) {
        this.transaction = transaction;
        this.patience = patience;
    }

    /** Handles what came in, however long the world takes to allow it. */
    void receive(List<RawRecord> records) {
        byProgram(records).forEach(batch -> handle(batch, transaction::handle, this::patiently));
    }

    @Override
    public void handle(List<RawRecord> records) {
        byProgram(records).forEach(batch -> handle(batch, transaction::handleAgain, Runnable::run));
    }

    private void patiently(Runnable work) {
        patience.untilTheWorldAllows("intake", () -> {
            work.run();
            return true;
        });
    }

    private static Collection<List<RawRecord>> byProgram(List<RawRecord> records) {
        return records.stream()
                .collect(Collectors.groupingBy(RawRecord::program, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void handle(List<RawRecord> batch, Consumer<List<RawRecord>> work, Consumer<Runnable> manner) {
        try {
            manner.accept(() -> workFor(batch, () -> work.accept(batch)));
        } catch (RuntimeException fault) {
            if (patience.isEnding() || Faults.isTheWorlds(fault)) {
                throw fault;
            }
            if (batch.size() == 1) {
                bury(batch, fault, manner);
                return;
            }
            var half = batch.size() / 2;
            handle(batch.subList(0, half), work, manner);
            handle(batch.subList(half, batch.size()), work, manner);
        }
    }

    private void bury(List<RawRecord> alone, RuntimeException fault, Consumer<Runnable> manner) {
        var record = alone.getFirst();
        var cause = Faults.describe(fault);
        log(record, fault);
        manner.accept(() -> workFor(alone, () -> transaction.bury(record, "UNHANDLED", cause)));
    }

    /** A fault that many records share is shown whole once. */
    private void log(RawRecord record, RuntimeException fault) {
        var place = Faults.place(fault);
        if (!place.equals(lastPlace)) {
            lastPlace = place;
            LOG.errorf(fault, "cannot handle %s", record.topic());
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
