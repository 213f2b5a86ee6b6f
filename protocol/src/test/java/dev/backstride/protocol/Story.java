package dev.backstride.protocol;

import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.step.Step;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A runner's story in the clinic's words. Time stands where the last run started, until it is moved on. */
final class Story {

    static final UUID RUNNER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Duration RUN = Duration.ofMinutes(50);

    private static final Instant FIRST = Instant.parse("2025-09-01T05:00:00Z");

    final List<Fact> facts = new ArrayList<>();
    RunnerContext context = RunnerContext.of(BERLIN, new BirthDate("1990-06"));
    Instant now = FIRST;
    private @Nullable Run run;
    private int number;

    static Story aRunner() {
        return new Story();
    }

    /** Eight runs of the last weeks, told only now. */
    static Story aRegularRunner() {
        var story = new Story();
        for (int ago = 24; ago >= 3; ago -= 3) {
            story.addRun(story.now.minus(Duration.ofDays(ago)), 8_000, story.now);
        }
        return story;
    }

    Story ran(int meters) {
        run = addRun(now, meters, null);
        return this;
    }

    /** A slow start after a full warm-up, all questions answered, and three days until the next. */
    Story doingTheRung(int during, int nextDay) {
        return ran(8_000).starting(PerceivedStart.SLOWER).warmedUp(3).asked(during, nextDay);
    }

    /** No slower and no warmer than ever, all questions answered, and three days until the next. */
    Story asEver(int during, int nextDay) {
        return ran(8_000).starting(PerceivedStart.AS_USUAL).warmedUp(0).asked(during, nextDay);
    }

    Story asked(int during, int nextDay) {
        return hurting(during).anHourLater(during).theNextDay(nextDay).daysLater(3);
    }

    Story times(int count, Consumer<Story> what) {
        for (int i = 0; i < count; i++) {
            what.accept(this);
        }
        return this;
    }

    Story starting(PerceivedStart start) {
        return replaceRun(start, null, null);
    }

    Story warmedUp(int movements) {
        return replaceRun(null, movements, null);
    }

    Story sat(double hours) {
        return replaceRun(null, null, hours);
    }

    Story feltBefore(int level) {
        return say(Moment.BEFORE, now, level, null);
    }

    Story hurting(int level) {
        return felt(level, null, null);
    }

    Story hurtingOn(Side side, int level) {
        return felt(level, side, null);
    }

    Story limping(int level) {
        return felt(level, null, true);
    }

    Story anHourLater(int level) {
        return later(Duration.ofHours(1), level);
    }

    Story theNextDay(int level) {
        return later(Duration.ofHours(24), level);
    }

    Story later(Duration afterTheRun, int level) {
        return say(Moment.AFTER, ended().plus(afterTheRun), level, null);
    }

    Story theNextDaySaying(Change change, int level) {
        return say(Moment.AFTER, ended().plus(Duration.ofHours(24)), level, change);
    }

    Story daysLater(int days) {
        return passing(Duration.ofDays(days));
    }

    Story passing(Duration time) {
        now = now.plus(time);
        return this;
    }

    Story flagging(Flag... flags) {
        var answers = new HashMap<Flag, Answer>();
        for (var flag : flags) {
            answers.put(flag, Answer.YES);
        }
        return add(new Screening(id("flags"), now, Map.copyOf(answers), null, null));
    }

    Story cleared(int rung) {
        return add(new Clearance(id("clear"), now, ClearanceOutcome.RESUME, rung, null, null, null, null));
    }

    Story placedOn(int rung, int entryPeak) {
        return add(new Placement(id("place"), now, rung, entryPeak, null, null));
    }

    Story lifted() {
        var on = now.atZone(context.zone()).toLocalDate();
        return add(new StrengthSession(id("lift"), on, null, null, null));
    }

    Story add(Fact fact) {
        facts.add(fact);
        return this;
    }

    Instant ended() {
        return now.plus(RUN);
    }

    Outcome asOf(Instant instant) {
        return Protocol.standard().assess(RUNNER, context, facts, instant);
    }

    /** What the runner is to do next at an instant. */
    List<Step> steps(Instant instant) {
        var course = Protocol.standard().begin(RUNNER, context);
        facts.forEach(course::take);
        return course.steps(instant);
    }

    /** What is remarked on, each as {@code local-time CODE}, but that the runs of a regular runner were told late. */
    List<String> remarks(Instant instant) {
        return Protocol.standard().remarks(context, facts, instant).stream()
                .filter(remark -> remark.code() != Code.BACKFILL || remark.at().isAfter(FIRST))
                .map(remark -> WorkedCasesTest.local(remark.at()) + " " + remark.code())
                .toList();
    }

    /** Everything up to two days after the story's last run. */
    List<Decision> decisions() {
        return asOf((run == null ? now : run.endedAt()).plus(Duration.ofDays(2))).decisions().stream()
                .map(issued -> issued.content().decision())
                .toList();
    }

    /** The codes of every decision, one after the other. */
    List<Code> codes() {
        return decisions().stream()
                .flatMap(decision -> decision.codes().stream())
                .toList();
    }

    /** What was last to be asked. */
    CheckInPlan lastPlan() {
        return asOf(ended().plus(Duration.ofDays(2))).decisions().stream()
                .flatMap(issued -> issued.plan().stream())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    Decision lastDecision() {
        return decisions().getLast();
    }

    List<Code> lastCodes() {
        return lastDecision().codes();
    }

    private Run addRun(Instant start, int meters, @Nullable Instant received) {
        var added = Facts.run(id("run"), start, (int) RUN.toSeconds(), meters, received);
        facts.add(added);
        return added;
    }

    private Story replaceRun(@Nullable PerceivedStart start, @Nullable Integer movements, @Nullable Double sitting) {
        var known = lastRun();
        facts.remove(known);
        run = Facts.prepared(known, start, movements, sitting);
        return add(lastRun());
    }

    private Run lastRun() {
        if (run == null) {
            throw new IllegalStateException("nobody has run yet");
        }
        return run;
    }

    private Story say(Moment moment, Instant at, int level, @Nullable Change change) {
        return add(Facts.said(id("says"), moment, at, level, change, null));
    }

    private Story felt(int level, @Nullable Side side, @Nullable Boolean limped) {
        return add(Facts.during(id("says"), lastRun(), level, side, limped));
    }

    private String id(String what) {
        return what + "-" + ++number;
    }
}
