package dev.backstride.checkin.account;

import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Links runners to accounts, and ends that. */
@ApplicationScoped
@Transactional
public class Linking {

    private static final Logger LOG = Logger.getLogger(Linking.class);

    /** A provider's user is one of our runners from now on: what it pushed of them before may be read now. */
    public record Linked(AccountKey account, String user) {}

    /** A runner has an account no more, and has us take back what came from it. */
    public record Withdrawn(AccountKey account, UUID causation) {}

    /** What came of a link that a provider told of. */
    public enum Met {
        LINKED,
        /** Another runner has the account. */
        TAKEN,
        UNKNOWN_RUNNER
    }

    private final RunnerLocks locks;
    private final Runners runners;
    private final Accounts accounts;
    private final Vault vault;
    private final Providers providers;
    private final StoryClock clock;
    private final Event<Linked> linked;
    private final Event<Withdrawn> withdrawn;

    Linking(
            RunnerLocks locks,
            Runners runners,
            Accounts accounts,
            Vault vault,
            Providers providers,
            StoryClock clock,
            Event<Linked> linked,
            Event<Withdrawn> withdrawn) {
        this.locks = locks;
        this.runners = runners;
        this.accounts = accounts;
        this.vault = vault;
        this.providers = providers;
        this.clock = clock;
        this.linked = linked;
        this.withdrawn = withdrawn;
    }

    /**
     * Links a runner to the account {@code user}, in place of the one they had there; whoever had it before has it no
     * more only if they left it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for no runner, 409 when another runner has the account
     */
    public Account link(AccountKey key, String user, Optional<Tokens> tokens) {
        locks.lock(List.of(key.runnerId()));
        runners.require(key.program(), key.runnerId());
        accounts.known(key.program(), key.provider(), user)
                .filter(other -> !other.key.equals(key))
                .ifPresent(this::release);
        var row = accounts.locked(key).orElseGet(() -> new AccountRow(key));
        row.providerUser = user;
        row.linkedAt = clock.now();
        row.leftAt = null;
        row.denied = false;
        row.tokens = tokens.map(open -> vault.seal(key, open)).orElse(null);
        accounts.persist(row);
        linked.fire(new Linked(key, user));
        LOG.infof("account linked: runner=%s provider=%s", key.runnerId(), key.provider());
        return Account.of(row);
    }

    /**
     * Links a runner to an account as a provider tells it, where nothing speaks against it.
     *
     * @return what came of it
     */
    public Met meet(AccountKey key, String user) {
        locks.lock(List.of(key.runnerId()));
        if (runners.known(key.program(), key.runnerId()).isEmpty()) {
            return Met.UNKNOWN_RUNNER;
        }
        var other = accounts.known(key.program(), key.provider(), user).filter(row -> !row.key.equals(key));
        if (other.filter(row -> row.leftAt == null).isPresent()) {
            return Met.TAKEN;
        }
        link(key, user, Optional.empty());
        return Met.LINKED;
    }

    private void release(AccountRow other) {
        if (other.leftAt == null) {
            throw Problem.conflict(Fault.ACCOUNT_TAKEN, "Another runner of the program has this account.");
        }
        accounts.delete(other);
        accounts.flush();
    }

    /** Ends a link; again changes nothing. Runs go with it where the provider's agreement says so. */
    public void end(AccountKey key, UUID causation) {
        locks.lock(List.of(key.runnerId()));
        var row = accounts.locked(key).filter(known -> known.leftAt == null);
        row.ifPresent(left -> {
            left.leftAt = clock.now();
            left.tokens = null;
            if (providers.of(key.provider()).takesRunsAlong()) {
                withdrawn.fire(new Withdrawn(key, causation));
            }
            LOG.infof("account left: runner=%s provider=%s", key.runnerId(), key.provider());
        });
    }

    /** The user goes by another name, also where they had left meanwhile: these two come in any order. */
    public void rename(String program, String provider, String user, String name) {
        accounts.known(program, provider, user).ifPresent(row -> {
            row.providerUser = name;
            row.leftAt = null;
            linked.fire(new Linked(row.key, name));
        });
    }
}
