package dev.backstride.assessment.history;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What coaches and partners see of a decision: what the runner agreed to; silence is a no. */
public final class Sharing {

    private Sharing() {}

    /** What the program's feed gets; null for nothing. */
    public static @Nullable Assessment feed(Kept kept, Profile profile) {
        return profile.allows(Consent.FEED) ? outside(kept, profile) : null;
    }

    /** What the program's feed gets; null for nothing. */
    public static @Nullable Retraction feed(Retraction retraction, Profile profile) {
        return profile.allows(Consent.FEED) ? retraction : null;
    }

    /**
     * What somebody sees who is neither the runner nor a clinician: a stop shows, the flag behind it does not, nor which
     * are asked about, nor how a questionnaire was scored.
     */
    public static Assessment outside(Kept kept, Profile profile) {
        var whole = kept.assessment();
        var flags = profile.allows(Consent.FLAGS);
        var content = whole.content();
        var shown = new Content(
                content.runner(),
                content.episode(),
                content.bout(),
                shared(content.decision(), profile),
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

    private static Decision shared(Decision decision, Profile profile) {
        return new Decision(
                decision.at(),
                decision.trigger(),
                decision.verdict(),
                decision.action(),
                decision.codes().stream()
                        .filter(code -> code.isSharedBy(profile))
                        .toList(),
                decision.mode(),
                decision.rung(),
                decision.recipients());
    }
}
