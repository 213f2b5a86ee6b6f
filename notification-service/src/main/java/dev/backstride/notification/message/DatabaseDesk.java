package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.pause.Pauses;
import dev.backstride.plumbing.story.Activity;
import dev.backstride.plumbing.story.Pending;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The desk as the database keeps it. */
@ApplicationScoped
class DatabaseDesk implements Desk, Pending {

    private static final String AT_HAND =
            "from Message m where m.status in ('QUEUED', 'SENDING') and " + Pauses.LETS_GO;

    private final Messages messages;
    private final Claims claims;
    private final CourierConfig config;
    private final Retries retries;
    private final Detour detour;
    private final StoryClock clock;
    private final RunnerLocks locks;
    private final Activity activity;

    DatabaseDesk(
            Messages messages,
            Claims claims,
            CourierConfig config,
            Retries retries,
            Detour detour,
            StoryClock clock,
            RunnerLocks locks,
            Activity activity) {
        this.messages = messages;
        this.claims = claims;
        this.config = config;
        this.retries = retries;
        this.detour = detour;
        this.clock = clock;
        this.locks = locks;
        this.activity = activity;
    }

    @Override
    @Transactional
    public List<Parcel> take(Channel channel, Instant realNow) {
        return claims.take(channel, realNow, config.lease());
    }

    @Override
    @Transactional
    public Optional<Instant> next(Channel channel) {
        return messages.find(AT_HAND + " and m.channel = ?1 order by m.nextAttemptAt", channel)
                .page(0, 1)
                .firstResultOptional()
                .map(message -> message.nextAttemptAt);
    }

    /**
     * Whoever steers story time waits for all mail to be out or given up, but for what is held, and for webhooks to have
     * been tried once: they may be tried for a day.
     */
    @Override
    @Transactional
    public long count() {
        return messages.count(AT_HAND + " and (m.channel <> 'WEBHOOK' or m.attempts <= 1 and m.lastError is null)");
    }

    @Override
    @Transactional
    public void settle(String program, List<Carried> deliveries, Instant realNow) {
        locks.lock(deliveries.stream().map(carried -> carried.parcel().runner()).toList());
        messages.sent(
                program,
                deliveries.stream()
                        .filter(Carried::isTaken)
                        .map(Carried::parcel)
                        .toList());
        undelivered(
                program,
                deliveries.stream().filter(carried -> !carried.isTaken()).toList(),
                realNow);
        activity.happened(deliveries.size());
    }

    private void undelivered(String program, List<Carried> deliveries, Instant realNow) {
        if (deliveries.isEmpty()) {
            return;
        }
        var ids = deliveries.stream().map(carried -> carried.parcel().id()).toList();
        var found = messages.atTheirEnd(program, ids).stream()
                .collect(Collectors.toMap(message -> message.id, Function.identity()));
        for (var carried : deliveries) {
            var message = found.get(carried.parcel().id());
            if (message != null && message.isCarriedBy(carried.parcel())) {
                undelivered(message, Objects.requireNonNull(carried.failure()), realNow);
            }
        }
    }

    /** Waits longer each time, and in the end gives up. */
    private void undelivered(Message message, Undelivered why, Instant realNow) {
        if (isDropped(message) || detour.take(message, why, realNow)) {
            return;
        }
        retries.after(message.channel, message.attempts, why)
                .ifPresentOrElse(
                        pause -> message.tryAgain(why.reason(), clock.now(), realNow.plus(pause)),
                        () -> messages.giveUp(message, why.reason()));
    }

    /** What nobody wants any more is not tried again. */
    private boolean isDropped(Message message) {
        if (message.unwanted) {
            message.become(Status.WITHDRAWN, clock.now());
        }
        return message.unwanted;
    }
}
