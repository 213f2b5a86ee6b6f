package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.OSTRC_SUBSTANTIAL;
import static dev.backstride.events.decision.Code.STARTBACK_HIGH;
import static dev.backstride.events.decision.Code.STARTBACK_LOW;
import static dev.backstride.events.decision.Code.STARTBACK_MEDIUM;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.protocol.configuration.QuestionnaireNumbers;
import java.util.Optional;
import java.util.stream.IntStream;

/** what a questionnaire says of an episode; nothing where it is not complete. */
public final class QuestionnaireRules {

    private static final int TRAINING = 2;
    private static final int PERFORMANCE = 3;
    private static final int FIRST_OF_MIND = 5;
    private static final int LAST_OF_MIND = 9;

    private QuestionnaireRules() {}

    public static Optional<Code> says(Questionnaire answered, QuestionnaireNumbers numbers) {
        var total = answered.total();
        if (total.isEmpty()) {
            return Optional.empty();
        }
        return switch (answered.instrument()) {
            case OSTRC_H2 -> isSubstantial(answered, numbers) ? Optional.of(OSTRC_SUBSTANTIAL) : Optional.empty();
            case START_BACK -> Optional.of(prognosis(answered, total.getAsInt(), numbers));
        };
    }

    /** Training or performance is moderately affected, or there is none. */
    private static boolean isSubstantial(Questionnaire answered, QuestionnaireNumbers numbers) {
        return answered.item(1) == numbers.ostrcAbsent()
                || answered.item(TRAINING) >= numbers.ostrcModerate()
                || answered.item(PERFORMANCE) >= numbers.ostrcModerate();
    }

    private static Code prognosis(Questionnaire answered, int total, QuestionnaireNumbers numbers) {
        if (total <= numbers.startBackLow()) {
            return STARTBACK_LOW;
        }
        var mind = IntStream.rangeClosed(FIRST_OF_MIND, LAST_OF_MIND)
                .map(answered::item)
                .sum();
        return mind >= numbers.startBackHigh() ? STARTBACK_HIGH : STARTBACK_MEDIUM;
    }
}
