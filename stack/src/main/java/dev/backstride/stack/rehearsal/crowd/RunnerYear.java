package dev.backstride.stack.rehearsal.crowd;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A year of one made-up runner, always the same for a seed. What they are told changes nothing of what they do. */
public final class RunnerYear {

    /** When every year begins. */
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    /** How long each is. */
    public static final int DAYS = 365;

    private static final double METERS_PER_SECOND = 2.8;
    private static final double FLAG_PER_RUN = 0.001;
    private static final Map<Flag, Answer> NOTHING = answers(null);

    private final RandomGenerator dice;
    private final Habits habits;
    private final Back back;
    private final List<Fact> facts = new ArrayList<>();

    private RunnerYear(RandomGenerator dice) {
        this.dice = dice;
        this.habits = Habits.of(dice);
        this.back = new Back(dice, habits.onsetPerDay());
    }

    /** The facts of a crowd's runner {@code number}, oldest first but for what is told of a run after it. */
    public static List<Fact> of(long seed, int number) {
        return new RunnerYear(new SplittableRandom(seed * 1_000_003L + number)).lived();
    }

    private List<Fact> lived() {
        for (var day = 0; day < DAYS; day++) {
            var date = FIRST.plusDays(day);
            var morning = date.atTime(7, 0).toInstant(ZoneOffset.UTC);
            back.sleep();
            if (day == 0 || (day % 7 == 0 && back.isSore() && habits.answers(dice))) {
                facts.add(new Screening("flags-" + day, morning, NOTHING, null, null));
            }
            if (day % 7 % 3 == 1 && back.isSore() && habits.doesTheRung(dice)) {
                facts.add(new StrengthSession("lift-" + day, date, null, null, null));
            }
            if (habits.runsToday(dice)) {
                run(day, morning.plus(Duration.ofMinutes(dice.nextInt(0, 660))));
            }
        }
        return facts;
    }

    private void run(int day, Instant start) {
        var timesUsual = dice.nextInt(8) == 0 ? dice.nextDouble(1.2, 1.8) : dice.nextDouble(0.6, 1.15);
        var meters = (int) (habits.usualMeters() * timesUsual);
        var careful = back.isSore() && habits.doesTheRung(dice);
        var run = recorded("run-" + day, start, meters, careful);
        facts.add(run);
        var during = back.during(timesUsual);
        if (habits.answers(dice)) {
            facts.add(felt("during-" + day, Moment.DURING, run.endedAt(), during, run.id()));
        }
        if (habits.answers(dice)) {
            var hour = run.endedAt().plus(Duration.ofMinutes(dice.nextInt(45, 170)));
            facts.add(felt("hour-" + day, Moment.AFTER, hour, Math.max(0, during - dice.nextInt(2)), null));
        }
        if (habits.answers(dice)) {
            var next = run.endedAt().plus(Duration.ofMinutes(dice.nextInt(1_230, 1_800)));
            facts.add(felt("day-" + day, Moment.AFTER, next, back.nextDay(during), null));
        }
        if (back.isSore() && dice.nextDouble() < FLAG_PER_RUN) {
            facts.add(new Screening("alarm-" + day, run.endedAt(), answers(Flag.RF_FEVER), null, null));
        }
    }

    private Run recorded(String id, Instant start, int meters, boolean careful) {
        return new Run(
                id,
                start,
                (int) (meters / METERS_PER_SECOND),
                meters,
                null,
                null,
                null,
                start(careful),
                careful ? 3 : 0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private PerceivedStart start(boolean careful) {
        if (careful) {
            return PerceivedStart.SLOWER;
        }
        return dice.nextInt(5) == 0 ? PerceivedStart.FASTER : PerceivedStart.AS_USUAL;
    }

    private Symptom felt(String id, Moment moment, Instant at, int level, @Nullable String run) {
        var side = run == null || level == 0 ? null : habits.oneSided() ? Side.LEFT : Side.CENTRAL;
        return new Symptom(id, moment, at, level, run, null, side, null, null, null, null, null, null, null, null);
    }

    /** No to everything but {@code raised}. */
    private static Map<Flag, Answer> answers(@Nullable Flag raised) {
        var answers = new EnumMap<Flag, Answer>(Flag.class);
        for (var flag : Flag.values()) {
            answers.put(flag, flag == raised ? Answer.YES : Answer.NO);
        }
        return answers;
    }
}
