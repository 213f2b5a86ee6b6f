package dev.backstride.protocol.step;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.Step;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Stopped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about the next step, in the order in which a runner is told: the most conservative first. */
public final class NextSteps {

    private interface Rule {

        @Nullable
        Step apply(Situation now);
    }

    private static final List<Rule> BEFORE_ANYTHING = List.of(CareRules::review, CareRules::screening);

    private static final List<Rule> ORDINARY = List.of(
            RunRules::rest,
            RunRules::untilQuiet,
            RunRules::next,
            RunRules::crossTraining,
            RungRules::start,
            RungRules::warmUp,
            RungRules::strength);

    private NextSteps() {}

    /**
     * The steps at an instant. Who is stopped gets the clinician and nothing else, who is guided by a clinician gets
     * none from us, and nobody is told how to go on before red flags are answered where that comes first.
     */
    public static List<Step> of(Situation now) {
        return switch (now.ladder()) {
            case Stopped stopped -> List.of(CareRules.stop(stopped, now));
            case LoggingOnly _ -> List.of();
            case Off _, Climbing _ -> ordinary(now);
        };
    }

    private static List<Step> ordinary(Situation now) {
        var steps = new ArrayList<Step>(8);
        add(BEFORE_ANYTHING, now, steps);
        if (now.action() != Action.SCREEN_FIRST) {
            add(ORDINARY, now, steps);
        }
        return List.copyOf(steps);
    }

    private static void add(List<Rule> rules, Situation now, List<Step> steps) {
        for (var rule : rules) {
            var step = rule.apply(now);
            if (step != null) {
                steps.add(step);
            }
        }
    }
}
