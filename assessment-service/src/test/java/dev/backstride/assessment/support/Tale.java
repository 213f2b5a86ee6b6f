package dev.backstride.assessment.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the check-in service tells of one runner. */
public final class Tale {

    /** Before every run told here, and less than a week. */
    private static final Duration ANSWERED = Duration.ofDays(5);

    private final Scene scene;
    private final Wire wire;
    private final ObjectMapper json;
    private final Instant recorded;
    private final UUID runner = UUID.randomUUID();

    Tale(Scene scene, Wire wire, ObjectMapper json, Instant recorded) {
        this.scene = scene;
        this.wire = wire;
        this.json = json;
        this.recorded = recorded;
    }

    public UUID runner() {
        return runner;
    }

    /** When the check-in service writes down what is told here. */
    public Instant recorded() {
        return recorded;
    }

    /** Registers the runner with these consents, who answers every red-flag question with no a few days before. */
    public Tale registered(Consent... consents) {
        unasked(consents);
        var panel = Screening.allNo("panel", recorded.minus(ANSWERED));
        tell(panel);
        scene.settle(this, panel.id());
        return this;
    }

    /** Registers the runner with these consents; nobody asked about red flags. */
    public Tale unasked(Consent... consents) {
        tell(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner("Europe/Berlin", consents), recorded, recorded);
        return this;
    }

    /** Tells that the runner moved, or agreed to other things. */
    public void changed(String zone, Instant at, Consent... consents) {
        tell(UUID.randomUUID(), EventType.RUNNER_CHANGED, runner(zone, consents), at, at);
    }

    /** Tells facts, each under an event id of its own, which the last of them gives back. */
    public UUID tell(Fact... facts) {
        var id = UUID.randomUUID();
        for (var fact : facts) {
            id = UUID.randomUUID();
            tell(id, Facts.typeOf(fact), (Record) fact, Facts.timeOf(fact), recorded);
        }
        return id;
    }

    /** Tells a fact that came from elsewhere. */
    public void tell(Fact fact, Source origin) {
        var type = Facts.typeOf(fact);
        var headers = headers(UUID.randomUUID(), type, Facts.timeOf(fact), recorded);
        headers.put("ce_origin", origin.name());
        wire.send(type.topic().internal(), runner.toString(), headers, bytes((Record) fact));
    }

    /** Tells one event under a given id. */
    public void tell(UUID id, EventType type, Record data, Instant time, Instant recordedTime) {
        wire.send(type.topic().internal(), runner.toString(), headers(id, type, time, recordedTime), bytes(data));
    }

    /** The headers of an event of this runner. */
    public Map<String, String> headers(UUID id, EventType type, Instant time, Instant recordedTime) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type.wireName());
        headers.put("ce_source", "/backstride/checkin-service");
        headers.put("ce_subject", runner.toString());
        headers.put("ce_program", "demo");
        headers.put("ce_externalid", "ext-" + runner);
        headers.put("ce_time", time.toString());
        headers.put("ce_recordedtime", recordedTime.toString());
        headers.put("ce_causation", UUID.randomUUID().toString());
        headers.put("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        return headers;
    }

    private Runner runner(String zone, Consent... consents) {
        var profile = new Profile(
                "ext-" + runner,
                zone,
                "DE",
                new BirthDate("1990-06"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(consents));
        return new Runner(runner, "demo", recorded, profile);
    }

    private byte[] bytes(Record data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
