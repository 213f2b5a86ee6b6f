package dev.backstride.assessment.history;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.runner.Consent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What coaches and partners see of a decision: what the runner agreed to; silence is a no. */
public final class Sharing {

    private Sharing() {}

    /** What the program's feed gets; null for nothing. */
    public static @Nullable Assessment feed(Kept kept, Set<Consent> consents) {
        return consents.contains(Consent.FEED) ? outside(kept, consents) : null;
    }

    /** What the program's feed gets; null for nothing. */
    public static @Nullable Retraction feed(Retraction retraction, Set<Consent> consents) {
        return consents.contains(Consent.FEED) ? retraction : null;
    }

    /** What anybody sees who is not the runner: which facts it rests on only where those may be shown. */
    public static Assessment shareable(Kept kept) {
        return kept.restsOnUnshareable() ? withoutInputs(kept.assessment()) : kept.assessment();
    }

    /** The plan goes with the bout, whose runs it names. */
    private static Assessment withoutInputs(Assessment whole) {
        var content = whole.content();
        var shown = new Content(
                content.runner(),
                content.episode(),
                null,
                content.decision(),
                content.before(),
                List.of(),
                content.protocol());
        return new Assessment(
                whole.id(),
                shown,
                whole.issuedAt(),
                whole.supersedes(),
                whole.amendment(),
                null,
                whole.panel(),
                whole.steps());
    }

    /**
     * What somebody sees who is neither the runner nor a clinician: a stop shows, the flag behind it does not, nor which
     * are asked about, nor how a questionnaire was scored.
     */
    public static Assessment outside(Kept kept, Set<Consent> consents) {
        var whole = shareable(kept);
        var flags = consents.contains(Consent.FLAGS);
        var content = whole.content();
        var shown = new Content(
                content.runner(),
                content.episode(),
                content.bout(),
                shared(content.decision(), consents),
                content.before(),
                kept.restsOnScreening() && !flags ? List.of() : content.facts(),
                content.protocol());
        return new Assessment(
                whole.id(),
                shown,
                whole.issuedAt(),
                whole.supersedes(),
                whole.amendment(),
                whole.plan(),
                flags ? whole.panel() : null,
                whole.steps());
    }

    private static Decision shared(Decision decision, Set<Consent> consents) {
        return new Decision(
                decision.at(),
                decision.trigger(),
                decision.verdict(),
                decision.action(),
                decision.codes().stream()
                        .filter(code -> code.isSharedBy(consents))
                        .toList(),
                decision.mode(),
                decision.rung(),
                decision.recipients());
    }
}
