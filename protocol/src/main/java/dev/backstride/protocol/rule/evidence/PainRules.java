package dev.backstride.protocol.rule.evidence;

import static java.util.Objects.requireNonNull;

import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.configuration.PainNumbers;
import dev.backstride.protocol.history.PastBout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is tolerable, what is worse, what is a symptom. */
public final class PainRules {

    private PainRules() {}

    /** any level of 6 or more, a limp, or the runner's own no. */
    public static boolean isIntolerable(Felt felt, PainNumbers numbers) {
        var during = felt.during();
        var nextDay = felt.nextDay();
        return (during != null && (during.peak() >= numbers.intolerable() || during.limped()))
                || isIntolerable(felt.hour(), numbers)
                || isIntolerable(nextDay == null ? null : nextDay.rating(), numbers);
    }

    private static boolean isIntolerable(@Nullable Rating rating, PainNumbers numbers) {
        return rating != null && (rating.level() >= numbers.intolerable() || rating.refused());
    }

    /** a peak of 2, intolerable, or a second peak of 1 within three bouts. */
    public static boolean isSymptomatic(Felt felt, List<PastBout> twoBefore, PainNumbers numbers) {
        return felt.peak() >= numbers.symptomatic()
                || isIntolerable(felt, numbers)
                || (felt.peak() == 1 && twoBefore.stream().anyMatch(bout -> bout.peak() >= 1));
    }

    /** R-10, for the 1 h rating. */
    public static boolean isWorseAfterHour(Felt felt, PainNumbers numbers) {
        return felt.hour() != null && isWorse(felt.hour(), reference(felt), numbers);
    }

    /** R-10, for the 24 h rating. */
    public static boolean isWorseNextDay(Felt felt, PainNumbers numbers) {
        return felt.nextDay() != null && isWorse(felt.nextDay().rating(), nextDayReference(felt), numbers);
    }

    /** The higher of the levels before and in the run; null where neither is known. */
    public static @Nullable Integer reference(Felt felt) {
        var before = felt.before();
        var during = felt.during();
        if (before == null) {
            return during == null ? null : Integer.valueOf(during.peak());
        }
        return Math.max(before.level(), during == null ? 0 : during.peak());
    }

    /** The same, or else the 1 h level. */
    public static @Nullable Integer nextDayReference(Felt felt) {
        var reference = reference(felt);
        if (reference != null) {
            return reference;
        }
        return felt.hour() == null ? null : Integer.valueOf(felt.hour().level());
    }

    public static boolean isWorse(Rating rating, @Nullable Integer reference, PainNumbers numbers) {
        return isWorseByNumbers(rating, reference, numbers) || isWorseByWord(rating, numbers);
    }

    /** The runner says "much worse" where the numbers do not. */
    public static boolean overridesNumbers(Rating rating, @Nullable Integer reference, PainNumbers numbers) {
        return reference != null && isWorseByWord(rating, numbers) && !isWorseByNumbers(rating, reference, numbers);
    }

    /** "Much worse" at a level of 0 or 1 is likely a mis-tap. */
    public static boolean contradictsNumbers(Rating rating, PainNumbers numbers) {
        return rating.isMuchWorse() && rating.level() < numbers.wordFloor();
    }

    private static boolean isWorseByNumbers(Rating rating, @Nullable Integer reference, PainNumbers numbers) {
        return reference != null
                && rating.level() - reference >= numbers.worseBy()
                && rating.level() >= numbers.worseFloor();
    }

    private static boolean isWorseByWord(Rating rating, PainNumbers numbers) {
        return rating.isMuchWorse() && rating.level() >= numbers.wordFloor();
    }

    /** R-10, not settled: a day later still 4, 3 above the level before, and no lower than in the run. */
    public static boolean settlesSlowly(Felt felt, PainNumbers numbers) {
        if (felt.nextDay() == null || felt.before() == null) {
            return false;
        }
        var level = felt.nextDay().level();
        return level >= numbers.unsettled()
                && level - felt.before().level() >= numbers.unsettledBy()
                && (felt.during() == null
                        || level >= requireNonNull(felt.during()).peak());
    }
}
