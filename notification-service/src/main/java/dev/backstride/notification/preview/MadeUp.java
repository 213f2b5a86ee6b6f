package dev.backstride.notification.preview;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.Versions;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions about nobody. */
final class MadeUp {

    private static final UUID NOBODY = new UUID(0, 0);

    private MadeUp() {}

    static Assessment decision(@Nullable Verdict verdict, Action action) {
        return decision(Trigger.H24, verdict, action, null, null);
    }

    /** One without a verdict. */
    static Assessment decision(Trigger trigger) {
        return decision(trigger, null, Action.HOLD, null, null);
    }

    /** One that names the longest distance of the next run. */
    static Assessment capped(Action action, int meters) {
        var next = new RunNext(meters, null, RunNext.Intensity.EASY, true);
        return decision(Trigger.H24, Verdict.TOLERABLE, action, null, List.of(next));
    }

    static Assessment amended(Verdict verdict, Action action) {
        return decision(Trigger.H24, verdict, action, Amendment.AMENDED_LATE_EVENT, null);
    }

    private static Assessment decision(
            Trigger trigger,
            @Nullable Verdict verdict,
            Action action,
            @Nullable Amendment amendment,
            @Nullable List<Step> steps) {
        var decision = new Decision(Instant.EPOCH, trigger, verdict, action, List.of(), Mode.NONE, null, List.of());
        var before = new Standing(Mode.NONE, null);
        var content = new Content(NOBODY, null, null, decision, before, List.of(), new Versions("1", "1"));
        return new Assessment(NOBODY, content, Instant.EPOCH, null, amendment, null, null, steps);
    }
}
