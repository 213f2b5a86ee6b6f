package dev.backstride.checkin.packet;

import dev.backstride.events.decision.Code;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import java.util.List;
import java.util.Set;

/**
 * How much somebody sees of a runner: clinicians all; coaches load, rung and action, and what the runner consents
 * to. What is missing is a no.
 *
 * @param all whether nothing is held back
 * @param consents what the runner agreed to show to others
 */
public record Sight(boolean all, Set<Consent> consents) {

    /** What {@code caller} sees of {@code runner}. */
    public static Sight of(Caller caller, Runner runner) {
        return new Sight(caller.is(Role.CLINICIAN), runner.profile().agreements());
    }

    /** Red flags, which questions are due, what a stop is about. */
    public boolean flags() {
        return all || consents.contains(Consent.FLAGS);
    }

    /** How questionnaires were scored. */
    public boolean scores() {
        return all || consents.contains(Consent.SCORES);
    }

    /** Free text. */
    public boolean texts() {
        return all || consents.contains(Consent.FREE_TEXT);
    }

    /** How the back felt: levels, and verdicts on them. No consent opens that to coaches. */
    public boolean levels() {
        return all;
    }

    /** Those of {@code codes} that show; behind a stop none does without the consent to flags. */
    public List<Code> of(List<Code> codes, boolean isStopped) {
        if (all) {
            return codes;
        }
        return isStopped && !flags()
                ? List.of()
                : codes.stream().filter(code -> code.isSharedBy(consents)).toList();
    }
}
