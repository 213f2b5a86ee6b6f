package dev.backstride.protocol.fold;

import dev.backstride.events.fact.Run;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.bout.Footsteps;
import dev.backstride.protocol.bout.Jumps;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.bout.Spike;
import dev.backstride.protocol.bout.Stride;
import dev.backstride.protocol.fold.Measured.References;
import dev.backstride.protocol.history.Paces;
import dev.backstride.protocol.history.Streams;
import dev.backstride.protocol.rule.observation.HillRules;
import dev.backstride.protocol.rule.observation.JumpRules;
import dev.backstride.protocol.rule.observation.LoadRules;
import dev.backstride.protocol.rule.observation.StartRules;
import dev.backstride.protocol.rule.observation.StrideRules;
import dev.backstride.protocol.timeline.Recording;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes bouts of recordings, and measures them against the ones before. */
final class Bouts {

    private final State state;
    private @Nullable Measured latest;

    Bouts(State state) {
        this.state = state;
    }

    boolean joins(Recording recording, Bout open) {
        var gap = Duration.between(open.effort().endedAt(), recording.run().startedAt());
        return gap.compareTo(state.numbers.windows().merge()) <= 0;
    }

    /** The bout that a recording begins: a reference for those after it. */
    Bout begun(Recording recording) {
        var measured = measured(recording);
        state.efforts = measured.after().efforts();
        state.paces = measured.after().paces();
        state.streams = measured.after().streams();
        return feeling(measured.bout(), recording);
    }

    /** The open bout with a recording more; it replaces itself as a reference. */
    Bout joined(Bout open, Recording recording) {
        var later = feeling(measured(recording).bout(), recording);
        var effort = open.effort().joinedBy(later.effort());
        var sitting = open.preparation().sittingHours();
        var start =
                StartRules.measured(open.pace().joinedBy(later.pace()), sitting, habit(effort), state.numbers.start());
        var stride = stride(recording, effort, open.pace().steps(), sitting);
        var bout = open.joinedBy(later, start, spike(effort), jumps(effort), stride);
        remember(recording.run(), bout.effort(), bout.pace());
        return bout;
    }

    /** A back-filled run becomes a reference, too, and is nothing else. */
    void remember(Recording recording) {
        remember(recording.run(), effort(recording, habit(recording.effort())), recording.pace());
    }

    private void remember(Run run, Effort effort, Pace pace) {
        state.efforts = state.efforts.with(effort);
        state.paces = with(effort, pace);
        state.streams = with(run);
    }

    private Paces with(Effort effort, Pace pace) {
        var speed = StartRules.working(pace, state.numbers.start());
        return speed.isPresent() ? state.paces.with(effort, speed.getAsInt()) : state.paces;
    }

    private Streams with(Run run) {
        return state.streams.with(run, state.numbers.windows().copy());
    }

    private Bout feeling(Bout bout, Recording recording) {
        var before = state.ratings.before(bout.effort().startedAt(), state.numbers.windows());
        return bout.feeling(new Felt(before, recording.felt(), null, null));
    }

    /** What is said of a run measures nothing: after it the same run is measured again, and is still at hand. */
    private Measured measured(Recording recording) {
        var before = new References(state.efforts, state.paces, state.streams, state.strides);
        if (latest == null || !latest.isOf(recording, before)) {
            latest = measure(recording, before);
        }
        return latest;
    }

    private Measured measure(Recording recording, References before) {
        var habit = habit(recording.effort());
        var effort = effort(recording, habit);
        var pace = recording.pace();
        var start = StartRules.measured(pace, recording.sittingHours(), habit, state.numbers.start());
        var bout = new Bout(
                effort,
                recording.preparation(start, HillRules.climbedFast(pace, habit, state.numbers.hill())),
                Felt.NOTHING,
                pace.withoutGrade(),
                spike(effort),
                jumps(effort),
                stride(recording, effort, 0, recording.sittingHours()),
                recording.facts());
        var after =
                new References(state.efforts.with(effort), with(effort, pace), with(recording.run()), state.strides);
        return new Measured(recording, before, bout, after);
    }

    private Effort effort(Recording recording, OptionalInt habit) {
        var hardness = JumpRules.hardness(habit, state.context.maxHeartRate(), state.numbers.jump());
        return recording.effort().hardFor(hardness.secondsOf(recording.run()));
    }

    /** The steps of a recording of a bout, {@code before} of whose means came before it. */
    private Stride stride(Recording recording, Effort bout, int before, @Nullable Double sittingHours) {
        var own =
                state.strides.cadences(bout.startedAt(), state.numbers.stride().window());
        var extra = state.numbers.start().extraAfter(sittingHours == null ? 0 : sittingHours);
        return StrideRules.measured(Footsteps.of(recording.run()), own, before, extra, state.numbers);
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
