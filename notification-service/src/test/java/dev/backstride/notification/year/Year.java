package dev.backstride.notification.year;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Plans;
import dev.backstride.notification.testing.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** What a runner does in a year: runs at any hour, answers or not, changes their mind, travels, and is alarmed twice. */
final class Year {

    private static final int DAYS = 365;
    private static final int EPISODE_DAYS = 91;
    private static final List<String> PLACES =
            List.of("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Europe/Berlin");
    private static final List<Action> ADVICE = List.of(Action.GO, Action.HOLD, Action.EASE, Action.REDUCE, Action.REST);

    private final Random random;
    private final Scene scene;
    private final UUID runner;
    private final Instant begins;
    private final NavigableMap<Instant, List<Runnable>> script = new TreeMap<>();
    private final NavigableMap<Instant, ZoneId> places = new TreeMap<>();
    private int bouts;

    private Year(long seed, Scene scene, UUID runner, Instant begins) {
        this.random = new Random(seed);
        this.scene = scene;
        this.runner = runner;
        this.begins = begins;
        this.places.put(Instant.EPOCH, ZoneId.of(PLACES.getFirst()));
    }

    /** Writes the year that begins at {@code from}: the same for the same seed. */
    static Year of(long seed, Scene scene, UUID runner, Instant from) {
        var year = new Year(seed, scene, runner, from);
        for (var day = 0; day < DAYS; day += 5 + year.random.nextInt(3)) {
            year.outing(from.plus(Duration.ofDays(day)).plusSeconds(year.random.nextInt(86_400)));
        }
        for (var journey = 1; journey < PLACES.size(); journey++) {
            year.journey(from.plus(Duration.ofDays(journey * 73L)).plusSeconds(year.random.nextInt(86_400)), journey);
        }
        for (var day = 10; day < DAYS; day += 17) {
            year.week(from.plus(Duration.ofDays(day)));
        }
        year.alarm(from.plus(Duration.ofDays(200)).plus(Duration.ofHours(23)));
        return year;
    }

    /** Plays it. */
    void play(Player player) {
        script.forEach((instant, what) -> {
            player.moveTo(instant);
            what.forEach(player::hear);
        });
        player.moveTo(scene.now().plus(Duration.ofDays(3)));
    }

    int bouts() {
        return bouts;
    }

    /** Where the runner is at {@code instant}. */
    ZoneId placeAt(Instant instant) {
        return places.headMap(instant, true).sequencedValues().getLast();
    }

    /** A run; now and then another a few hours later, and news of it at any time. */
    private void outing(Instant ended) {
        run(ended);
        if (random.nextInt(4) == 0) {
            run(ended.plus(Duration.ofMinutes(40 + random.nextInt(600))));
        }
    }

    private void run(Instant ended) {
        var bout = "bout-" + bouts++;
        at(
                ended,
                () -> scene.decided(decision(ended)
                        .bout(bout)
                        .planning(Plans.both(bout, ended))
                        .build()));
        if (random.nextInt(3) > 0) {
            answer(ended.plus(Duration.ofMinutes(30 + random.nextInt(150))));
        }
        if (random.nextInt(3) > 0) {
            answer(ended.plus(Duration.ofMinutes(20 * 60 + random.nextInt(12 * 60))));
        }
    }

    /** What follows from it comes in one go, and sometimes more than once. */
    private void answer(Instant feltAt) {
        at(feltAt, () -> scene.felt(runner, feltAt, 1));
        for (var news = random.nextInt(4); news > 0; news--) {
            var decidedAt = feltAt.plusSeconds(news);
            var action = ADVICE.get(random.nextInt(ADVICE.size()));
            at(
                    decidedAt,
                    () -> scene.decided(decision(decidedAt)
                            .deciding(Verdict.TOLERABLE, action)
                            .build()));
        }
    }

    /** A quarter of the year on, a quarter off: two episodes, in each of which a clinician has a look for a while. */
    private Assessments decision(Instant at) {
        var day = (int) Duration.between(begins, at).toDays();
        var isOpen = day / EPISODE_DAYS % 2 == 0;
        var mode = day % EPISODE_DAYS > EPISODE_DAYS / 2 ? Mode.REVIEW : Mode.ACTIVE;
        return Assessments.of(runner).at(at).in(isOpen ? mode : Mode.NONE, 1 + day / (2 * EPISODE_DAYS));
    }

    /** Some weeks are told of before anybody asks. */
    private void week(Instant at) {
        at(
                at,
                () -> scene.say(
                        EventType.QUESTIONNAIRE_ANSWERED,
                        runner,
                        new Questionnaire("week-" + at, at, Instrument.OSTRC_H2, Map.of("1", 0), null, at)));
    }

    private void journey(Instant landed, int number) {
        var place = PLACES.get(number);
        at(landed, () -> scene.arrived(runner, place));
        places.put(landed, ZoneId.of(place));
    }

    private void alarm(Instant at) {
        at(
                at,
                () -> scene.decided(decision(at)
                        .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                        .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                        .build()));
    }

    private void at(Instant instant, Runnable what) {
        script.computeIfAbsent(instant, _ -> new ArrayList<>()).add(what);
    }
}
