package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.AWAITING_REVIEW;
import static dev.backstride.events.decision.Code.ESC_CLINICIAN_REVIEW;

import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.rule.evidence.Evidence;

/** While a clinician is awaited. */
public final class ReviewRules {

    private ReviewRules() {}

    /** Every final decision says so; a bad bout calls again once the last call is a week old. */
    public static Move await(Evidence evidence, Reviewed reviewed) {
        var bad = evidence.judgement().worse() || evidence.judgement().verdict() == Verdict.INTOLERABLE;
        var again = evidence.numbers().review().reissue();
        return bad && !evidence.at().isBefore(reviewed.called().plus(again))
                ? Move.of(reviewed.callAgain(evidence.at()), AWAITING_REVIEW, ESC_CLINICIAN_REVIEW)
                : Move.of(reviewed, AWAITING_REVIEW);
    }
}
