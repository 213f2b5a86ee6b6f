package dev.backstride.notification.contact;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where people get their messages: those around a runner as the runner named them, the on-call as the program did. */
@ApplicationScoped
public class Addresses {

    private final Programs programs;
    private final ClosedWebhooks closed;

    Addresses(Programs programs, ClosedWebhooks closed) {
        this.programs = programs;
        this.closed = closed;
    }

    /** Where what must arrive goes, whatever a runner turned off; empty where nobody said. */
    public Optional<Address> of(KnownRunner runner, Recipient recipient) {
        return all(runner, recipient).findFirst();
    }

    /** Where the runner gets what they may turn off; empty where they left no way open. */
    public Optional<Address> leftOpen(KnownRunner runner) {
        var ways = runner.profile().ways();
        return all(runner, Recipient.RUNNER)
                .filter(address -> ways.contains(address.channel()))
                .findFirst();
    }

    /** Whether the runner turned everything off that they may. One whom nobody can reach did not. */
    public boolean isTurnedOff(KnownRunner runner) {
        return of(runner, Recipient.RUNNER).isPresent() && leftOpen(runner).isEmpty();
    }

    /** Where mail goes when a webhook takes nothing. */
    public Optional<Address> mail(KnownRunner runner, Recipient recipient, boolean optional) {
        return all(runner, recipient)
                .filter(address -> address.channel() == Channel.MAIL)
                .filter(_ -> !optional || runner.profile().ways().contains(Channel.MAIL))
                .findFirst();
    }

    private Stream<Address> all(KnownRunner runner, Recipient recipient) {
        if (recipient == Recipient.ON_CALL) {
            return programs.of(runner.program()).onCall().stream()
                    .flatMap(onCall -> all(runner, recipient, onCall.webhook().orElse(null), onCall.email()));
        }
        return runner.contact(recipient).stream()
                .flatMap(contact -> all(runner, recipient, contact.webhook(), contact.email()));
    }

    private Stream<Address> all(KnownRunner runner, Recipient recipient, @Nullable String webhook, String email) {
        return Stream.concat(
                Stream.ofNullable(webhook)
                        .filter(_ -> isSigned(runner.program()))
                        .filter(url -> !closed.has(runner, recipient, url))
                        .map(url -> new Address(Channel.WEBHOOK, url)),
                Stream.of(new Address(Channel.MAIL, email)));
    }

    private boolean isSigned(String program) {
        return !programs.of(program).webhooks().secrets().orElse(List.of()).isEmpty();
    }
}
