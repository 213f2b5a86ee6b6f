package dev.backstride.protocol.fold;

import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.bout.Jumps;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.bout.Spike;
import dev.backstride.protocol.rule.observation.HillRules;
import dev.backstride.protocol.rule.observation.JumpRules;
import dev.backstride.protocol.rule.observation.LoadRules;
import dev.backstride.protocol.rule.observation.StartRules;
import dev.backstride.protocol.timeline.Recording;
import java.time.Duration;
import java.util.OptionalInt;

/** Makes bouts of recordings, and measures them against the ones before. */
final class Bouts {

    private final State state;

    Bouts(State state) {
        this.state = state;
    }

    boolean joins(Recording recording, Bout open) {
        var gap = Duration.between(open.effort().endedAt(), recording.run().startedAt());
        return gap.compareTo(state.numbers.windows().merge()) <= 0;
    }

    Bout of(Recording recording) {
        var habit = habit(recording.effort());
        var effort = effort(recording, habit);
        var pace = recording.pace();
        var start = StartRules.measured(pace, recording.sittingHours(), habit, state.numbers.start());
        return new Bout(
                effort,
                recording.preparation(start, HillRules.climbedFast(pace, habit, state.numbers.hill())),
                new Felt(
                        state.ratings.before(effort.startedAt(), state.numbers.windows()),
                        recording.felt(),
                        null,
                        null),
                pace.withoutGrade(),
                spike(effort),
                jumps(effort),
                recording.facts());
    }

    Bout joined(Bout open, Recording recording) {
        var later = of(recording);
        var effort = open.effort().joinedBy(later.effort());
        var start = StartRules.measured(
                open.pace().joinedBy(later.pace()),
                open.preparation().sittingHours(),
                habit(effort),
                state.numbers.start());
        return open.joinedBy(later, start, spike(effort), jumps(effort));
    }

    /** A bout becomes a reference for those after it. */
    void remember(Bout bout) {
        remember(bout.effort(), bout.pace());
    }

    /** A back-filled run does, too, and is nothing else. */
    void remember(Recording recording) {
        remember(effort(recording, habit(recording.effort())), recording.pace());
    }

    private void remember(Effort effort, Pace pace) {
        state.efforts = state.efforts.with(effort);
        StartRules.working(pace, state.numbers.start())
                .ifPresent(speed -> state.paces = state.paces.with(effort, speed));
    }

    private Effort effort(Recording recording, OptionalInt habit) {
        var hardness = JumpRules.hardness(habit, state.context.maxHeartRate(), state.numbers.jump());
        return recording.effort().hardFor(hardness.secondsOf(recording.run()));
    }

    private OptionalInt habit(Effort effort) {
        var numbers = state.numbers.start();
        return state.paces.habit(effort, numbers.baseline(), numbers.baselineBouts());
    }

    private Spike spike(Effort effort) {
        return LoadRules.spike(effort, state.efforts, state.numbers.load());
    }

    private Jumps jumps(Effort effort) {
        return JumpRules.jumps(effort, state.efforts, state.numbers.jump());
    }
}
