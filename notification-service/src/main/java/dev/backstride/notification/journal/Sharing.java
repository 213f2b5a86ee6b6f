package dev.backstride.notification.journal;

import dev.backstride.events.decision.Code;
import dev.backstride.events.message.Escalation;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Profile;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What partners and coaches may see. What the runner did not agree to is a no. */
public final class Sharing {

    private Sharing() {}

    /** What the program's feed sees of {@code data}: nothing without consent, no red flags without theirs. */
    public static @Nullable Record withPartners(Set<Consent> consents, Record data) {
        if (!consents.contains(Consent.FEED)) {
            return null;
        }
        return data instanceof Escalation escalation ? withoutFlags(consents, escalation) : data;
    }

    /** The codes that those beside runner and clinician may see. */
    public static List<Code> codes(Set<Consent> consents, List<Code> codes) {
        return codes.stream().filter(code -> code.isSharedBy(consents)).toList();
    }

    /** Whether the caller may know of the runner at all: partners where they share with partners. */
    public static boolean opens(Caller caller, Profile profile) {
        return !caller.is(Role.PARTNER)
                || caller.is(Role.COACH)
                || caller.is(Role.CLINICIAN)
                || profile.allows(Consent.FEED);
    }

    private static Escalation withoutFlags(Set<Consent> consents, Escalation escalation) {
        return new Escalation(
                escalation.id(),
                escalation.runner(),
                escalation.tier(),
                codes(consents, escalation.codes()),
                escalation.assessment(),
                escalation.recipients(),
                escalation.at(),
                escalation.by());
    }
}
