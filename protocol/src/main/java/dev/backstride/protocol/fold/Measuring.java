package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.rule.observation.AsymmetryRules;
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

    /** Who is stopped, or in a clinician's hands, is told nothing by us. */
    private @Nullable Draft noted(List<Code> codes, String fact) {
        return state.ladder instanceof Off || state.ladder instanceof Climbing ? Draft.note(codes, fact) : null;
    }
}
