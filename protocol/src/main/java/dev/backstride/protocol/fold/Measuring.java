package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.STARTBACK_HIGH;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.rule.observation.AsymmetryRules;
import dev.backstride.protocol.rule.observation.QuestionnaireRules;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured besides runs: worth knowing, and nothing that stands changes with it. */
final class Measuring {

    private final State state;

    Measuring(State state) {
        this.state = state;
    }

    @Nullable
    Draft tested(StrengthTest test) {
        var found = AsymmetryRules.find(test, state.limbs, state.history, state.numbers);
        state.limbs = found.limbs();
        return noted(found.codes(), test.id());
    }

    /** A questionnaire is about an episode; without one it says nothing. */
    @Nullable
    Draft answered(Questionnaire questionnaire, Instant at) {
        if (!(state.ladder instanceof Climbing climbing)) {
            return null;
        }
        return QuestionnaireRules.says(questionnaire, state.numbers.questionnaire())
                .map(code -> code == STARTBACK_HIGH
                        ? Calling.forPrognosis(state, climbing, questionnaire.id(), at)
                        : Draft.note(List.of(code), questionnaire.id()))
                .orElse(null);
    }

    /** Who is stopped, or in a clinician's hands, is told nothing by us. */
    private @Nullable Draft noted(List<Code> codes, String fact) {
        return state.ladder instanceof Off || state.ladder instanceof Climbing ? Draft.note(codes, fact) : null;
    }
}
