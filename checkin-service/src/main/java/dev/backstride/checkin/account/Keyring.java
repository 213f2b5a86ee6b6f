package dev.backstride.checkin.account;

import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The tokens of accounts. One that has grown old is changed for a new one under the account's lock, since a provider gives
 * the next one once. In real time.
 */
@ApplicationScoped
@Transactional
public class Keyring {

    private static final Logger LOG = Logger.getLogger(Keyring.class);

    private final Accounts accounts;
    private final Vault vault;
    private final Grants grants;
    private final Providers providers;

    Keyring(Accounts accounts, Vault vault, Grants grants, Providers providers) {
        this.accounts = accounts;
        this.vault = vault;
        this.grants = grants;
        this.providers = providers;
    }

    /** A runner who has let us in should not learn only then that we cannot keep the key. */
    void check(@Observes StartupEvent event) {
        for (var program : providers.programs()) {
            for (var provider : grants.providers()) {
                if (providers.terms(program, provider).isPresent() && !vault.hasKey()) {
                    throw new IllegalStateException(
                            "backstride.accounts.keys is missing: %s of %s gives tokens".formatted(provider, program));
                }
            }
        }
    }

    /** The account's token, good for now; empty where it has none. */
    public Optional<String> token(AccountKey account, Terms terms) throws Trouble {
        var row = accounts.locked(account).orElse(null);
        if (row == null || row.tokens == null) {
            return Optional.empty();
        }
        var tokens = vault.open(account, row.tokens);
        if (!tokens.isGoodAt(Instant.now())) {
            tokens = refreshed(account, terms, tokens);
            row.tokens = vault.seal(account, tokens);
        }
        return Optional.of(tokens.access());
    }

    /** The account's token is not believed: its runner has to link it anew. */
    public void deny(AccountKey account) {
        accounts.locked(account).ifPresent(row -> row.denied = true);
    }

    /** Whether the installation can keep tokens. */
    public boolean canKeep() {
        return vault.hasKey();
    }

    /**
     * Gives the account's token back, so that its provider lets nobody in with it. One that cannot be given back now is
     * forgotten all the same: that it was ours to end is more than that the provider heard of it.
     */
    public void withdraw(AccountKey account) {
        var grant = grants.of(account.provider());
        var terms = providers.terms(account.program(), account.provider());
        if (grant.isEmpty() || terms.isEmpty()) {
            return;
        }
        try {
            var token = token(account, terms.get());
            if (token.isPresent()) {
                grant.get().withdraw(terms.get(), token.get());
            }
        } catch (Trouble notNow) {
            LOG.warnf("a token of %s was not given back: %s", account.provider(), notNow.getMessage());
        }
    }

    private Tokens refreshed(AccountKey account, Terms terms, Tokens old) throws Trouble {
        var grant = grants.of(account.provider());
        if (old.refresh() == null || grant.isEmpty()) {
            throw new Trouble.Denied("The token is over, and there is none to get another for.");
        }
        return grant.get().refresh(terms, old.refresh());
    }
}
