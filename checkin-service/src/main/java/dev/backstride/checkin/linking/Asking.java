package dev.backstride.checkin.linking;

import dev.backstride.checkin.account.AccountKey;
import dev.backstride.checkin.account.Grants;
import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.plumbing.link.GrantLink;
import dev.backstride.plumbing.link.PushLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Addresses by which a runner links an account: of a provider's question, or of a door for their own phone. */
@RequestScoped
class Asking {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final LinkedAccounts accounts;
    private final Linking linking;
    private final Runners runners;
    private final Providers providers;
    private final Grants grants;
    private final SealedLinks links;
    private final StoryClock clock;

    Asking(
            LinkedAccounts accounts,
            Linking linking,
            Runners runners,
            Providers providers,
            Grants grants,
            SealedLinks links,
            StoryClock clock) {
        this.accounts = accounts;
        this.linking = linking;
        this.runners = runners;
        this.providers = providers;
        this.grants = grants;
        this.links = links;
        this.clock = clock;
    }

    /** An address to go to. */
    public record Address(URI url) {}

    /** Where the runner is asked. */
    Address ask(UUID runner, String provider, UriInfo here) {
        var key = known(runner, provider);
        var grant = grants.of(provider).orElseThrow(() -> refused("Runners are not asked there by us."));
        var verifier = Pkce.verifier();
        var state = links.seal(new GrantLink(
                key.program(), runner, provider, verifier, clock.now().plus(PATIENCE)));
        var terms = providers.terms(key.program(), provider).orElseThrow();
        return new Address(grant.ask(terms, callback(here, provider), state, Pkce.challenge(verifier)));
    }

    /** Where their phone pushes to from now on. */
    Address open(UUID runner, String provider, UriInfo here) {
        var key = known(runner, provider);
        if (!providers.of(provider).isPersonal()) {
            throw refused("It pushes to an address of the program.");
        }
        var account = UUID.randomUUID().toString();
        linking.link(key, account, Optional.empty());
        var seal = links.seal(new PushLink(key.program(), runner, account, NEVER));
        return new Address(here.getBaseUriBuilder()
                .path("/v1/providers/{provider}/events/{key}")
                .build(provider, seal));
    }

    /** Where a provider sends the runner back to. */
    static URI callback(UriInfo here, String provider) {
        return here.getBaseUriBuilder().path("/v1/providers/{provider}/grants").build(provider);
    }

    private AccountKey known(UUID runner, String provider) {
        var key = accounts.key(runner, provider);
        runners.require(key.program(), runner);
        return key;
    }

    private static RuntimeException refused(String detail) {
        return Problem.refused(Fault.NOT_LINKED_THIS_WAY, "provider", detail);
    }
}
