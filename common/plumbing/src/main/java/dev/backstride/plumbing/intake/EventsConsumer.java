package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.deadletter.RawRecord;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The door for events: what the service does something about goes in, the rest is passed over unread. */
@ApplicationScoped
class EventsConsumer {

    private final Batches batches;
    private final EventHandler handler;
    private final IntakeCount counts;

    EventsConsumer(Batches batches, EventHandler handler, IntakeCount counts) {
        this.batches = batches;
        this.handler = handler;
        this.counts = counts;
    }

    @Incoming("intake")
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
        batches.receive(heeded);
    }

    /** What does not say what it is, is: so that it is set aside in the open. Erasures concern every service. */
    private boolean isHeeded(RawRecord record) {
        return record.isErasure() || record.type().map(handler::heeds).orElse(true);
    }
}
