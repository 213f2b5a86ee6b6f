package dev.backstride.checkin.runner;

import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.plumbing.egress.Gate;
import dev.backstride.plumbing.egress.NotAllowed;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Whether the webhooks in a profile may be called. Where their names lead is looked up each time one is. */
@ApplicationScoped
class WebhookAddresses {

    private final Gate gate;

    WebhookAddresses(Gate gate) {
        this.gate = gate;
    }

    /**
     * Passes, or refuses.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with the field at fault
     */
    void check(Profile profile) {
        var contacts = profile.contacts();
        if (contacts != null) {
            check(contacts);
        }
    }

    private void check(Contacts contacts) {
        check("runner", contacts.runner());
        check("coach", contacts.coach());
        check("clinician", contacts.clinician());
        check("guardian", contacts.guardian());
    }

    private void check(String whose, @Nullable Contact contact) {
        if (contact == null || contact.webhook() == null) {
            return;
        }
        try {
            gate.check(contact.webhook());
        } catch (NotAllowed refused) {
            var field = "contacts." + whose + ".webhook";
            throw Problem.refused(
                    Fault.INVALID, field, "An HTTPS address on the public internet is needed (" + refused.why() + ").");
        }
    }
}
