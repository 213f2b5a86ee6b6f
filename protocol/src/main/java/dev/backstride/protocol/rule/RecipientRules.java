package dev.backstride.protocol.rule;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who hears of a decision. */
public final class RecipientRules {

    private static final Set<Code> FOR_CLINICIAN = EnumSet.of(
            Code.ESC_CLINICIAN_REVIEW, Code.ESC_PROMPT, Code.ESC_URGENT, Code.ESC_EMERGENCY, Code.REVIEW_REMINDER);
    private static final Set<Code> FOR_COACH =
            EnumSet.of(Code.REPEAT_WORSE_UNCHANGED, Code.REPEAT_WORSE_24H, Code.ASYM_MATCHES_SIDE);

    private RecipientRules() {}

    /**
     * Whom {@code codes} concern.
     *
     * @param tellClinician whether the clinician is due to hear of it whatever its codes
     */
    public static List<Recipient> of(Collection<Code> codes, boolean tellClinician) {
        var recipients = EnumSet.of(Recipient.RUNNER);
        if (tellClinician || !Collections.disjoint(codes, FOR_CLINICIAN)) {
            recipients.add(Recipient.CLINICIAN);
        }
        if (!Collections.disjoint(codes, FOR_COACH)) {
            recipients.add(Recipient.COACH);
        }
        return List.copyOf(recipients);
    }
}
