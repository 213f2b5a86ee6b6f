package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.deadletter.RawRecord;
import dev.backstride.plumbing.loop.Progress;
import dev.backstride.plumbing.loop.Worker;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The door for events: what the service does something about goes in, the rest is passed over unread. */
@ApplicationScoped
class EventsConsumer implements Worker {

    private static final String CHANNEL = "intake";

    private final Batches batches;
    private final EventHandler handler;
    private final IntakeCount counts;
    private final Progress progress = new Progress();

    EventsConsumer(Batches batches, EventHandler handler, IntakeCount counts) {
        this.batches = batches;
        this.handler = handler;
        this.counts = counts;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        var heeded = new ArrayList<RawRecord>();
        for (ConsumerRecord<String, byte[]> record : records) {
            var raw = RawRecord.of(record);
            if (isHeeded(raw)) {
                heeded.add(raw);
            } else {
                counts.addPassedOver(1);
            }
        }
        receive(heeded);
    }

    /** What the world does not allow is tried without end, within one turn. One that breaks down never ends its turn. */
    private void receive(List<RawRecord> heeded) {
        progress.begin();
        batches.receive(heeded);
        progress.succeed();
    }

    @Override
    public String work() {
        return CHANNEL;
    }

    @Override
    public boolean needsKafka() {
        return false;
    }

    @Override
    public Optional<String> standstill(Duration patience) {
        return progress.standstill(patience);
    }

    /** What does not say what it is, is: so that it is set aside in the open. Erasures concern every service. */
    private boolean isHeeded(RawRecord record) {
        return record.isErasure() || record.type().map(handler::heeds).orElse(true);
    }
}
