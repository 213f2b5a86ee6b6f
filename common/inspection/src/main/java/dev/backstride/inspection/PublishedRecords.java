package dev.backstride.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Sees every record as it leaves for Kafka, whoever is to read it. Its configuration comes with this module. */
public final class PublishedRecords implements ProducerInterceptor<String, byte[]> {

    private static final Inspection INSPECTION = Inspection.ofToday();

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> published) {
        // A tombstone says nothing.
        if (published.value() != null) {
            var type = header(published, "ce_type");
            faults(published).forEach(fault -> Found.add(published.topic() + ": " + type + ": " + fault));
        }
        return published;
    }

    private static List<String> faults(ProducerRecord<String, byte[]> published) {
        var schema = header(published, "ce_dataschema");
        return schema.isEmpty()
                ? List.of("names no schema")
                : INSPECTION.faults(schema, new String(published.value(), StandardCharsets.UTF_8));
    }

    private static String header(ProducerRecord<String, byte[]> published, String name) {
        var header = published.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception fault) {}

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public void close() {}
}
