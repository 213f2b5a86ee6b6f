package dev.backstride.protocol.configuration;

import dev.backstride.events.decision.step.WarmUp.Dose;
import dev.backstride.events.decision.step.WarmUp.Exercise;
import java.time.Duration;
import java.util.List;

/**
 * What the next step consists of, as far as no rule compares with it.
 *
 * @param quiet the highest level in daily life at which running starts again, 0 to 10: 2 (Silbernagel 2007)
 * @param reducePercent the first run after a worse one, as a share of it: 70 %
 * @param layoffEasy the first run, and the first after a lay-off, at most: 30 min
 * @param layoffPercent the same as a share of the longest: 50 %
 * @param layoffReference how far back that longest may lie: 90 d
 * @param warmUpBefore how long before the start the movements are done at most: 30 min
 * @param warmUp the movements and their doses, those of the ladder's author
 * @param warmUpOptional time in maintenance after which they may be left out: 28 d
 * @param prompt time in which a prompt flag needs a clinician: 7 d
 */
public record StepNumbers(
        @Within(least = "0", most = "3") int quiet,
        @Within(least = "50", most = "90") int reducePercent,
        @Within(least = "PT15M", most = "PT60M") Duration layoffEasy,
        @Within(least = "30", most = "80") int layoffPercent,
        @Within(least = "P42D", most = "P90D") Duration layoffReference,
        @Within(least = "PT10M", most = "PT60M") Duration warmUpBefore,
        List<Dose> warmUp,
        @Within(least = "P14D", most = "P84D") Duration warmUpOptional,
        @Within(least = "P1D", most = "P14D") Duration prompt) {

    public StepNumbers {
        warmUp = List.copyOf(warmUp);
    }

    static StepNumbers standard() {
        return new StepNumbers(
                2,
                70,
                Duration.ofMinutes(30),
                50,
                Duration.ofDays(90),
                Duration.ofMinutes(30),
                List.of(
                        new Dose(Exercise.CALF_RAISE, 2, 15, true),
                        new Dose(Exercise.LONG_STEP_LUNGE, 2, 10, false),
                        new Dose(Exercise.BACK_BEND_GOOD_MORNING, 2, 10, false)),
                Duration.ofDays(28),
                Duration.ofDays(7));
    }
}
