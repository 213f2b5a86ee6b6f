package dev.backstride.checkin.provider.queue;

import dev.backstride.checkin.account.Accounts;
import dev.backstride.checkin.account.Keyring;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.queue.Pushes.Waiting;
import dev.backstride.plumbing.loop.BackOff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Reads one push, and notes what came of it. */
@ApplicationScoped
class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class);

    /** How much a wait is longer or shorter than planned. */
    private static final double SPREAD = 0.1;

    private final Providers providers;
    private final Accounts accounts;
    private final Keyring keyring;
    private final Reader reader;
    private final Pushes pushes;
    private final BackOff backOff;

    Attempt(Providers providers, Accounts accounts, Keyring keyring, Reader reader, Pushes pushes, QueueConfig config) {
        this.providers = providers;
        this.accounts = accounts;
        this.keyring = keyring;
        this.reader = reader;
        this.pushes = pushes;
        this.backOff = new BackOff(
                config.backOff(), SPREAD, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** One that fails in a way nobody foresaw is read again, too: it may have been the database. */
    void read(Waiting push) {
        var users = new HashSet<String>();
        try {
            tell(push, users);
            settle(push, users, "read", Optional.empty());
        } catch (Trouble.Later away) {
            again(push, users, away.toString(), away.waiting());
        } catch (Trouble never) {
            LOG.warnf("a push of %s cannot be taken: %s", push.provider(), never.getMessage());
            settle(push, users, never.toString(), Optional.empty());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "a push of %s failed", push.provider());
            again(push, users, fault.toString(), Optional.empty());
        }
    }

    private void tell(Waiting push, Set<String> users) throws Trouble {
        var terms = providers
                .terms(push.program(), push.provider())
                .orElseThrow(() -> new Trouble.Unreadable("The program has no terms with the provider any more."));
        var all = providers.of(push.provider()).read(push.sender(), push.body(), terms);
        all.forEach(news -> users.add(news.user()));
        for (var news : all) {
            try {
                reader.read(push, news, terms);
            } catch (Trouble.Denied denied) {
                deny(push, news, denied);
            }
        }
    }

    /** One user's token tells nothing about another's. */
    private void deny(Waiting push, News news, Trouble.Denied denied) {
        LOG.warnf("a token of %s is not believed: %s", push.provider(), denied.getMessage());
        accounts.of(push.program(), push.provider(), news.user()).ifPresent(keyring::deny);
    }

    private void again(Waiting push, Set<String> users, String why, Optional<Duration> asked) {
        var wait = backOff.after(push.attempt(), asked);
        settle(push, users, wait.isPresent() ? why : "given up: " + why, wait.map(Instant.now()::plus));
        if (wait.isEmpty()) {
            LOG.errorf("a push of %s was given up: %s", push.provider(), why);
        }
    }

    private void settle(Waiting push, Set<String> users, String outcome, Optional<Instant> again) {
        pushes.settle(push, users, outcome, again);
    }
}
