package dev.backstride.notification.testing;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Sets the scene: runners, runs, answers and time. */
@ApplicationScoped
public class Scene {

    public static final String PROGRAM = "demo";

    private final Voices voices;
    private final Ears ears;
    private final StoryClock clock;

    Scene(Voices voices, Ears ears, StoryClock clock) {
        this.voices = voices;
        this.ears = ears;
        this.clock = clock;
    }

    public Instant now() {
        return clock.now();
    }

    /** Moves story time; it never goes back. */
    public void moveTo(Instant to) {
        try {
            clock.steer(to, 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String mailOf(UUID runner) {
        return runner + "@runners.example";
    }

    public static String clinicianOf(UUID runner) {
        return runner + "@clinic.example";
    }

    /** An adult in Berlin with a clinician. */
    public UUID aRunner(Consent... consents) {
        var id = UUID.randomUUID();
        var contacts =
                new Contacts(new Contact("Runner", mailOf(id)), null, new Contact("Clinician", clinicianOf(id)), null);
        return register(id, contacts, consents);
    }

    public UUID register(UUID id, @Nullable Contacts contacts, Consent... consents) {
        var profile = new Profile(
                "ext-" + id.toString().substring(0, 8),
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                "en",
                contacts,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(consents));
        say(EventType.RUNNER_REGISTERED, id, new Runner(id, PROGRAM, now(), profile));
        return id;
    }

    /** Says that a decision was made. */
    public UUID decided(Assessment assessment) {
        return say(EventType.ASSESSMENT_MADE, assessment.content().runner(), assessment);
    }

    /** Says that a run has just ended whose H1 and H24 are to be asked. */
    public CheckInPlan ran(UUID runner) {
        return ran(runner, UUID.randomUUID().toString(), now());
    }

    public CheckInPlan ran(UUID runner, String bout, Instant endedAt) {
        var plan = Plans.both(bout, endedAt);
        decided(Assessments.of(runner).at(endedAt).bout(bout).planning(plan).build());
        return plan;
    }

    /** Says that the runner felt {@code level} after a run. */
    public UUID felt(UUID runner, Instant at, int level) {
        var symptom = new Symptom(
                UUID.randomUUID().toString(),
                Moment.AFTER,
                at,
                level,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now());
        return say(EventType.SYMPTOM_REPORTED, runner, symptom);
    }

    public UUID say(EventType type, UUID runner, Record data) {
        return voices.say(type, PROGRAM, runner, now(), data);
    }

    /** Waits until exactly these events were published about {@code runner}. */
    public List<Ears.Heard> hears(UUID runner, EventType... types) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> ears.internal(runner), heard -> types(heard).equals(List.of(types)));
    }

    private static List<EventType> types(List<Ears.Heard> heard) {
        return heard.stream().map(Ears.Heard::type).toList();
    }
}
