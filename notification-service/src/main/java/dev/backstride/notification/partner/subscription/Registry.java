package dev.backstride.notification.partner.subscription;

import dev.backstride.notification.channel.WebhookSecret;
import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.egress.Gate;
import dev.backstride.plumbing.egress.NotAllowed;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What partners do with their webhooks. */
@ApplicationScoped
class Registry {

    /** A new secret, and until when the one before signs too. */
    record Rotated(String secret, Instant oldUntil) {}

    private final Subscriptions subscriptions;
    private final Safe safe;
    private final Choice choice;
    private final Gate gate;
    private final Programs programs;
    private final WebhookConfig config;
    private final StoryClock clock;
    private final RunnerLocks locks;
    private final AfterCommit afterCommit;
    private final Audience audience;
    private final Event<Enabled> enabled;

    Registry(
            Subscriptions subscriptions,
            Safe safe,
            Choice choice,
            Gate gate,
            Programs programs,
            WebhookConfig config,
            StoryClock clock,
            RunnerLocks locks,
            AfterCommit afterCommit,
            Audience audience,
            Event<Enabled> enabled) {
        this.subscriptions = subscriptions;
        this.safe = safe;
        this.choice = choice;
        this.gate = gate;
        this.programs = programs;
        this.config = config;
        this.clock = clock;
        this.locks = locks;
        this.afterCommit = afterCommit;
        this.audience = audience;
        this.enabled = enabled;
    }

    @Transactional
    Seen make(String program, Wish wish) {
        if (!programs.withFeeds().contains(program)) {
            throw Problem.forbidden("The program gives its partners no feeds.");
        }
        check(wish);
        var types = choice.wireNames(wish.types());
        alone(program);
        if (subscriptions.of(program).size() >= config.most()) {
            throw Problem.conflict(Fault.TOO_MANY_WEBHOOKS, "The program has " + config.most() + " already.");
        }
        var key = new Key(program, UUID.randomUUID());
        var secret = WebhookSecret.fresh();
        var made = new Subscription(key, safe.seal(key, secret), clock.now(), fromNowOn());
        made.follow(wish, types);
        subscriptions.persist(made);
        changed();
        return Seen.of(made, secret);
    }

    @Transactional
    List<Seen> all(String program) {
        return subscriptions.of(program).stream().map(Seen::of).toList();
    }

    @Transactional
    Seen one(String program, UUID id) {
        return Seen.of(require(program, id));
    }

    @Transactional
    Seen change(String program, UUID id, Change change) {
        var row = require(program, id);
        var wish = change.of(row);
        check(wish);
        row.follow(wish, choice.wireNames(wish.types()));
        if (change.status() == Status.ACTIVE) {
            row.enable(fromNowOn());
            afterCommit.run(Enabled.class, () -> enabled.fire(new Enabled()));
        } else if (change.status() == Status.DISABLED) {
            row.disable(Why.BY_PARTNER, clock.now());
        }
        changed();
        return Seen.of(row);
    }

    /** With all that waits for it, and what became of the rest. */
    @Transactional
    void remove(String program, UUID id) {
        subscriptions.delete(require(program, id));
        changed();
    }

    @Transactional
    Rotated rotate(String program, UUID id) {
        var row = require(program, id);
        var secret = WebhookSecret.fresh();
        var until = Instant.now().plus(config.rotation());
        row.rotate(safe.seal(row.key(), secret), until);
        return new Rotated(secret, until);
    }

    /** In Kafka's time, which knows milliseconds. */
    private Instant fromNowOn() {
        return Instant.now().minus(config.skew()).truncatedTo(ChronoUnit.MILLIS);
    }

    private Subscription require(String program, UUID id) {
        return subscriptions.locked(program, id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_WEBHOOK));
    }

    /** Looks no name up, so that nobody learns from the answer what we can reach. */
    private void check(Wish wish) {
        try {
            gate.check(wish.url());
        } catch (NotAllowed refused) {
            throw Problem.refused(
                    Fault.INVALID, "url", "Nothing is sent to this address: " + refused.why() + " is against it.");
        }
    }

    /** One at a time in a program, so that two do not both find room for the last one. */
    private void alone(String program) {
        locks.lock(List.of(UUID.nameUUIDFromBytes(("webhooks/" + program).getBytes(StandardCharsets.UTF_8))));
    }

    private void changed() {
        afterCommit.run(Audience.class, audience::forget);
    }
}
