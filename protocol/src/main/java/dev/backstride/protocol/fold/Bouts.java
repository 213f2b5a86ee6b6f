package dev.backstride.protocol.fold;

import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.bout.Spike;
import dev.backstride.protocol.bout.StartClass;
import dev.backstride.protocol.rule.observation.HillRules;
import dev.backstride.protocol.rule.observation.LoadRules;
import dev.backstride.protocol.rule.observation.StartRules;
import dev.backstride.protocol.timeline.Recording;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
        var effort = recording.effort();
        var pace = recording.pace();
        var start = start(effort, pace, recording.sittingHours());
        return new Bout(
                effort,
                recording.preparation(start, climbedFast(effort, pace)),
                new Felt(
                        state.ratings.before(effort.startedAt(), state.numbers.windows()),
                        recording.felt(),
                        null,
                        null),
                pace.withoutGrade(),
                spike(effort),
                isClimbSpike(effort),
                recording.facts());
    }

    Bout joined(Bout open, Recording recording) {
        var later = of(recording);
        var effort = open.effort().joinedBy(later.effort());
        var start = start(
                effort, open.pace().joinedBy(later.pace()), open.preparation().sittingHours());
        return open.joinedBy(later, start, spike(effort), isClimbSpike(effort));
    }

    /** A bout becomes a reference for those after it. */
    void remember(Effort effort, Pace pace) {
        state.efforts = state.efforts.with(effort);
        StartRules.working(pace, state.numbers.start())
                .ifPresent(speed -> state.paces = state.paces.with(effort, speed));
    }

    private StartClass start(Effort effort, Pace pace, @Nullable Double sittingHours) {
        return StartRules.measured(effort, pace, sittingHours, state.paces, state.numbers.start());
    }

    private @Nullable Boolean climbedFast(Effort effort, Pace pace) {
        var numbers = state.numbers.start();
        var habit = state.paces.habit(effort, numbers.baseline(), numbers.baselineBouts());
        return HillRules.climbedFast(pace, habit, state.numbers.hill());
    }

    private Spike spike(Effort effort) {
        return LoadRules.spike(effort, state.efforts, state.numbers.load());
    }

    private boolean isClimbSpike(Effort effort) {
        return HillRules.isClimbSpike(effort, state.efforts, state.numbers.hill());
    }
}
