package dev.backstride.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Channel;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.QuietHours;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the scene: runners, runs, answers and time. */
@ApplicationScoped
public class Scene {

    public static final String PROGRAM = "demo";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours AT_ANY_HOUR = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final Voices voices;
    private final Ears ears;
    private final StoryClock clock;
    private final Attention attention;

    Scene(Voices voices, Ears ears, StoryClock clock, Attention attention) {
        this.voices = voices;
        this.ears = ears;
        this.clock = clock;
        this.attention = attention;
    }

    public Instant now() {
        return clock.now();
    }

    /** Moves story time once all that was said has been handled; it never goes back. */
    public void moveTo(Instant to) {
        attention.await();
        try {
            clock.steer(Optional.of(to), Optional.of(0.0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves story time to 9:00 UTC of the next Monday, when nobody sleeps and everybody works. */
    public void moveToNextMonday() {
        var monday = now().atZone(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        moveTo(monday.with(LocalTime.of(9, 0)).toInstant());
    }

    public static String mailOf(UUID runner) {
        return runner + "@runners.example";
    }

    public static String clinicianOf(UUID runner) {
        return runner + "@clinic.example";
    }

    public static String coachOf(UUID runner) {
        return runner + "@coaches.example";
    }

    /** An adult in Berlin with a clinician and a coach. */
    public UUID aCoachedRunner() {
        var id = UUID.randomUUID();
        var others = contacts(id);
        var coach = new Contact("Coach", coachOf(id));
        return register(id, new Contacts(others.runner(), coach, others.clinician(), null));
    }

    /** An adult in Berlin with a clinician. */
    public UUID aRunner(Consent... consents) {
        var id = UUID.randomUUID();
        return register(id, contacts(id), consents);
    }

    /** The same, who is left alone from 22:00 to 07:00; others here may be written to at any hour. */
    public UUID aSleeper() {
        var id = UUID.randomUUID();
        return register(profile(id, "en", contacts(id), null, null, null, new Consent[0]), id);
    }

    /** An adult in Berlin with a clinician, under an id of the caller's. */
    public UUID aRunner(UUID id) {
        return register(id, contacts(id));
    }

    /** Nobody can be reached about this runner. */
    public UUID registerWithout(UUID id) {
        return register(profile(id, "en", null, null, null), id);
    }

    public UUID register(UUID id, CheckIns checkIns) {
        return register(profile(id, "en", contacts(id), checkIns, null), id);
    }

    public UUID register(UUID id, Contacts contacts, Consent... consents) {
        return register(profile(id, "en", contacts, null, null, consents), id);
    }

    /** A runner whose profile names {@code locale}; null where it names none. */
    public UUID registerReading(UUID id, @Nullable String locale) {
        return register(profile(id, locale, contacts(id), null, null), id);
    }

    /** A runner who left these ways open, and no other. */
    public UUID aRunnerReachedBy(Set<Channel> ways) {
        var id = UUID.randomUUID();
        return register(profile(id, "en", contacts(id), null, null).reachedBy(ways), id);
    }

    /** A runner who wants to hear nothing before {@code until}. */
    public UUID registerPaused(UUID id, Instant until) {
        return register(profile(id, "en", contacts(id), null, until), id);
    }

    private UUID register(Profile profile, UUID id) {
        say(EventType.RUNNER_REGISTERED, id, new Runner(id, PROGRAM, now(), profile));
        return id;
    }

    private static Profile profile(
            UUID id,
            @Nullable String locale,
            @Nullable Contacts contacts,
            @Nullable CheckIns checkIns,
            @Nullable Instant pauseUntil,
            Consent... consents) {
        return profile(id, locale, contacts, AT_ANY_HOUR, checkIns, pauseUntil, consents);
    }

    private static Profile profile(
            UUID id,
            @Nullable String locale,
            @Nullable Contacts contacts,
            @Nullable QuietHours quietHours,
            @Nullable CheckIns checkIns,
            @Nullable Instant pauseUntil,
            Consent... consents) {
        return new Profile(
                "ext-" + id,
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                locale,
                contacts,
                null,
                null,
                quietHours,
                null,
                checkIns,
                pauseUntil,
                Set.of(consents));
    }

    private static Contacts contacts(UUID id) {
        return new Contacts(new Contact("Runner", mailOf(id)), null, new Contact("Clinician", clinicianOf(id)), null);
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
        return say(EventType.SYMPTOM_REPORTED, runner, symptom(at, level));
    }

    /** Says it under the id of an event said before. */
    public void feltAgain(UUID event, UUID runner, Instant at, int level) {
        voices.say(event, EventType.SYMPTOM_REPORTED, PROGRAM, runner, now(), symptom(at, level));
    }

    private Symptom symptom(Instant at, int level) {
        return symptom(Moment.AFTER, at, level, null);
    }

    private Symptom symptom(Moment moment, Instant at, int level, @Nullable String zone) {
        var id = UUID.randomUUID().toString();
        return new Symptom(id, moment, at, level, null, null, null, null, null, null, null, null, null, zone, now());
    }

    /** Says, with something that answers no question, that the runner's device is in {@code zone} now. */
    public UUID arrived(UUID runner, String zone) {
        return say(EventType.SYMPTOM_REPORTED, runner, symptom(Moment.BEFORE, now(), 0, zone));
    }

    /** The next time that the clocks in Berlin say so. */
    public Instant nextInBerlin(LocalTime time) {
        var now = now().atZone(BERLIN);
        var today = now.with(time);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    public UUID say(EventType type, UUID runner, Record data) {
        return voices.say(type, PROGRAM, runner, now(), data);
    }

    /** What of {@code type} was published about {@code runner} so far. */
    public List<Ears.Heard> told(UUID runner, EventType type) {
        return ears.internal(runner).stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    /** Waits until exactly these events were published about {@code runner}. */
    public List<Ears.Heard> hears(UUID runner, EventType... types) {
        Patience.await()
                .untilAsserted(() -> assertThat(ears.internal(runner))
                        .extracting(Ears.Heard::type)
                        .containsExactly(types));
        return ears.internal(runner);
    }
}
