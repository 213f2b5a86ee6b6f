package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Contact;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.program.Program;
import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where people get their mail: those around a runner as the runner named them, the on-call as the program did. */
@ApplicationScoped
public class Addresses {

    private final Programs programs;

    Addresses(Programs programs) {
        this.programs = programs;
    }

    /** Whether the runner left a way open for what they may turn off. */
    public boolean reaches(KnownRunner runner) {
        return !runner.profile().ways().isEmpty();
    }

    /** Empty where nobody said. */
    public Optional<String> of(KnownRunner runner, Recipient recipient) {
        return recipient == Recipient.ON_CALL
                ? programs.of(runner.program()).onCall().map(Program.OnCall::email)
                : runner.contact(recipient).map(Contact::email);
    }
}
