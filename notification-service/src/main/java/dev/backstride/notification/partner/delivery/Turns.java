package dev.backstride.notification.partner.delivery;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.channel.Undelivered.Outlook;
import dev.backstride.notification.message.Retries;
import dev.backstride.notification.partner.attempt.Attempts;
import dev.backstride.notification.partner.attempt.Outcome;
import dev.backstride.notification.partner.subscription.Disabling;
import dev.backstride.notification.partner.subscription.Subscription;
import dev.backstride.notification.partner.subscription.Subscriptions;
import dev.backstride.notification.partner.subscription.Target;
import dev.backstride.notification.partner.subscription.Targets;
import dev.backstride.notification.partner.subscription.WebhookConfig;
import dev.backstride.notification.partner.subscription.Why;
import dev.backstride.notification.runner.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What couriers do with the database: fill their bags, and say what became of what was in them. */
@ApplicationScoped
class Turns {

    private static final int BAG = 50;

    private final Claims claims;
    private final Deliveries deliveries;
    private final Subscriptions subscriptions;
    private final Targets targets;
    private final Attempts attempts;
    private final Retries retries;
    private final Disabling disabling;
    private final DeliveryCount counts;
    private final WebhookConfig config;

    Turns(
            Claims claims,
            Deliveries deliveries,
            Subscriptions subscriptions,
            Targets targets,
            Attempts attempts,
            Retries retries,
            Disabling disabling,
            DeliveryCount counts,
            WebhookConfig config) {
        this.claims = claims;
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.targets = targets;
        this.attempts = attempts;
        this.retries = retries;
        this.disabling = disabling;
        this.counts = counts;
        this.config = config;
    }

    /** Takes {@code most} webhooks, each with what is to be sent there by now. */
    @Transactional
    List<Bag> take(int most, Instant realNow) {
        return claims.take(most, realNow, realNow.plus(config.lease())).stream()
                .flatMap(key -> targets.of(key.program(), key.id(), realNow).stream())
                .map(target -> new Bag(target, deliveries.due(target.program(), target.id(), realNow, BAG)))
                .toList();
    }

    /** When something is to be sent next. */
    @Transactional
    Optional<Instant> next(Instant realNow) {
        return claims.next(realNow);
    }

    /** Notes how it went, and disables a webhook where it went too badly. One that was ended meanwhile is no more. */
    @Transactional
    void settle(Target target, List<Posted> posted, Instant realNow) {
        subscriptions.locked(target.program(), target.id()).ifPresent(webhook -> {
            claims.release(new Key(target.program(), target.id()));
            var settled = posted.stream()
                    .sorted(Comparator.comparing(Posted::at))
                    .map(one -> settled(one, realNow))
                    .toList();
            var there = deliveries.settle(target.program(), target.id(), settled, realNow);
            attempts.add(there.stream().map(one -> noted(target, one)).toList());
            there.forEach(one -> counts.add(one.attempt().outcome()));
            judge(webhook, settled, realNow);
        });
    }

    private Settled settled(Posted posted, Instant realNow) {
        var why = posted.failure();
        if (why == null) {
            return new Settled(posted.delivery(), posted.as(Outcome.DELIVERED, null));
        }
        if (why.outlook() == Outlook.GONE) {
            return new Settled(posted.delivery(), posted.as(Outcome.GONE, null));
        }
        var attempt = again(posted, why)
                .map(pause -> posted.as(Outcome.RETRYING, realNow.plus(pause)))
                .orElseGet(() -> posted.as(Outcome.FAILED, null));
        return new Settled(posted.delivery(), attempt);
    }

    private Optional<Duration> again(Posted posted, Undelivered why) {
        return retries.after(Channel.WEBHOOK, posted.delivery().attempts() + 1, why);
    }

    private static Attempts.Noted noted(Target target, Settled one) {
        return new Attempts.Noted(target.program(), target.id(), one.delivery().runner(), one.attempt());
    }

    /** One event that a receiver cannot take does not end all others: there must be nothing that it took for days. */
    private void judge(Subscription webhook, List<Settled> settled, Instant realNow) {
        for (var one : settled) {
            if (one.is(Outcome.DELIVERED)) {
                webhook.took();
            } else {
                webhook.failed(one.attempt().at());
            }
        }
        for (var one : settled) {
            if (one.is(Outcome.GONE)) {
                disabling.disable(webhook, Why.GONE, one.attempt().eventId());
            } else if (one.is(Outcome.FAILED) && webhook.isSilentFor(config.disableAfter(), realNow)) {
                disabling.disable(webhook, Why.UNANSWERED, one.attempt().eventId());
            }
        }
    }
}
