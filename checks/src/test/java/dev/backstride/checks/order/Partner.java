package dev.backstride.checks.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.backstride.checks.system.FeedReader;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Retraction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Somebody who reads a program's decisions and keeps those that hold. */
final class Partner {

    private final Map<UUID, Assessment> holding = new LinkedHashMap<>();
    private int issued;

    /** Reads all there is, from the beginning. */
    static Partner of(String bootstrap, String program) {
        var partner = new Partner();
        FeedReader.read(bootstrap, List.of("backstride." + program + ".assessments"))
                .forEach(partner::hear);
        return partner;
    }

    /** What holds for a runner, oldest first. */
    List<Decision> holding(UUID runner) {
        return holding.values().stream()
                .map(Assessment::content)
                .filter(content -> content.runner().equals(runner))
                .map(content -> content.decision())
                .sorted(Comparator.comparing(Decision::at))
                .toList();
    }

    /** How many decisions were ever made, about everybody. */
    int issued() {
        return issued;
    }

    private void hear(ConsumerRecord<String, String> record) {
        switch (FeedReader.header(record, "ce_type")) {
            case "dev.backstride.assessment.made.v1" -> hear(read(record, Assessment.class));
            case "dev.backstride.assessment.retracted.v1" ->
                holding.remove(read(record, Retraction.class).id());
            case "dev.backstride.runner.erased.v1" ->
                holding.values()
                        .removeIf(held -> held.content().runner().toString().equals(record.key()));
            default -> {
                // Of the consents of others nothing is asked here.
            }
        }
    }

    private void hear(Assessment assessment) {
        var replaced = assessment.supersedes();
        if (replaced != null) {
            holding.remove(replaced);
        }
        holding.put(assessment.id(), assessment);
        issued++;
    }

    private static <T> T read(ConsumerRecord<String, String> record, Class<T> type) {
        try {
            return Client.JSON.readValue(record.value(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(record.value(), e);
        }
    }
}
