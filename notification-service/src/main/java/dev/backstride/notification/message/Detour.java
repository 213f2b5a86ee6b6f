package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.channel.Undelivered.Outlook;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.contact.ClosedWebhooks;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

/** Sends by mail what a webhook does not take: at once where it never will, and where a person is needed. */
@ApplicationScoped
class Detour {

    private final Runners runners;
    private final Addresses addresses;
    private final ClosedWebhooks closed;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final Wakening wakening;

    Detour(
            Runners runners,
            Addresses addresses,
            ClosedWebhooks closed,
            StoryClock clock,
            AfterCommit afterCommit,
            Wakening wakening) {
        this.runners = runners;
        this.addresses = addresses;
        this.closed = closed;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.wakening = wakening;
    }

    /** Says whether {@code message} goes by mail now. */
    boolean take(Message message, Undelivered why, Instant realNow) {
        return message.channel == Channel.WEBHOOK
                && runners.of(message.program, message.runnerId)
                        .map(runner -> take(message, runner, why, realNow))
                        .orElse(false);
    }

    private boolean take(Message message, KnownRunner runner, Undelivered why, Instant realNow) {
        if (why.outlook() == Outlook.GONE) {
            var address = Objects.requireNonNull(message.address);
            closed.close(runner, message.recipient, address, why.reason());
        }
        if (why.outlook() == Outlook.AGAIN && message.kind != Kind.ESCALATION) {
            return false;
        }
        var mail = addresses.mail(runner, message.recipient, message.optional);
        mail.ifPresent(address -> {
            message.goTo(address, why.reason(), clock.now(), realNow);
            afterCommit.run(address.channel(), () -> wakening.wake(address.channel()));
        });
        return mail.isPresent();
    }
}
