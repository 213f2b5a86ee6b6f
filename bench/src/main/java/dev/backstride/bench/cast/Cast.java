package dev.backstride.bench.cast;

import dev.backstride.bench.load.ClosedLoop;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Registered runners whose red flags were asked about, each with a career. */
public final class Cast {

    /** A benchmark runs by night as by day. */
    private static final QuietHours AT_ANY_HOUR = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int CONNECTIONS = 16;
    private static final Duration PAUSED = Duration.ofDays(1);

    /** Red-flag questions are answered before the first run of a career, and within the week. */
    private static final Duration SCREENED = Duration.ofDays(2);

    private final Checkin checkin;
    private final UUID[] ids;
    private final Instant now;

    private Cast(Checkin checkin, UUID[] ids, Instant now) {
        this.checkin = checkin;
        this.ids = ids;
        this.now = now;
    }

    /**
     * Registers {@code size} runners who share all with partners and want no messages today: what is measured ends
     * before the mail does.
     */
    public static Cast paused(Checkin checkin, int size) {
        return register(checkin, size, null, Instant.now().plus(PAUSED));
    }

    /** Registers {@code size} runners who read their mail. */
    public static Cast reachable(Checkin checkin, int size) {
        var runner = new Contact(null, "runner@example.org");
        return register(checkin, size, new Contacts(runner, null, null, null), null);
    }

    private static Cast register(Checkin checkin, int size, @Nullable Contacts contacts, @Nullable Instant pauseUntil) {
        var profile = new Profile(
                null,
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                "en",
                contacts,
                null,
                188,
                AT_ANY_HOUR,
                null,
                null,
                pauseUntil,
                Set.of(Consent.values()));
        var now = Instant.now();
        var ids = new AtomicReferenceArray<UUID>(size);
        new ClosedLoop(CONNECTIONS)
                .times(
                        size,
                        (number, _) -> ids.set((int) number, checkin.registerScreened(profile, now.minus(SCREENED))))
                .flawless();
        var known = new UUID[size];
        for (int i = 0; i < size; i++) {
            known[i] = ids.get(i);
        }
        return new Cast(checkin, known, now);
    }

    public int size() {
        return ids.length;
    }

    public UUID id(int runner) {
        return ids[runner];
    }

    /** What the runner did. */
    public Career career(int runner) {
        return new Career(runner, now);
    }

    /** How many facts there are to tell. */
    public long facts() {
        return (long) size() * Career.FACTS;
    }

    /**
     * Tells one of all facts: everybody's first, then everybody's second, so that a runner's facts come in order and
     * with time between them.
     *
     * @param number from 0 to {@link #facts()}
     */
    public void tell(long number, UUID request) throws Exception {
        var runner = (int) (number % size());
        checkin.tell(ids[runner], request, career(runner).fact((int) (number / size())));
    }

    /** Everybody has told today's run. */
    public Cast runToday() {
        new ClosedLoop(CONNECTIONS)
                .times(size(), (number, _) -> {
                    var runner = (int) number;
                    checkin.tell(ids[runner], UUID.randomUUID(), career(runner).todaysRun());
                })
                .flawless();
        return this;
    }

    /**
     * Rates today's run once more, in turn.
     *
     * @param number how often that was done, from 0
     */
    public void rate(long number) throws Exception {
        var runner = (int) (number % size());
        checkin.tell(ids[runner], UUID.randomUUID(), career(runner).rating((int) (number / size())));
    }

    /** The same for {@code count} numbers from {@code first} on, in one request. */
    public void rate(long first, int count) throws Exception {
        var facts = new ArrayList<Checkin.Told>(count);
        for (var number = first; number < first + count; number++) {
            var runner = (int) (number % size());
            facts.add(new Checkin.Told(ids[runner], career(runner).rating((int) (number / size()))));
        }
        checkin.tell(facts);
    }
}
