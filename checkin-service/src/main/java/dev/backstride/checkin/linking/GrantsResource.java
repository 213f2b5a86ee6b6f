package dev.backstride.checkin.linking;

import dev.backstride.checkin.account.AccountKey;
import dev.backstride.checkin.account.Grants;
import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.checkin.words.Words;
import dev.backstride.plumbing.link.GrantLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a provider sends runners back to, whom we had asked there. The sealed {@code state} is the permission. */
@Path("/v1/providers/{provider}/grants")
@PermitAll
@Paced
@Produces(MediaType.TEXT_HTML)
class GrantsResource {

    private static final Logger LOG = Logger.getLogger(GrantsResource.class);

    private final SealedLinks links;
    private final Providers providers;
    private final Grants grants;
    private final Linking linking;
    private final StoryClock clock;
    private final Vocabulary vocabulary;

    GrantsResource(
            SealedLinks links,
            Providers providers,
            Grants grants,
            Linking linking,
            StoryClock clock,
            Vocabulary vocabulary) {
        this.links = links;
        this.providers = providers;
        this.grants = grants;
        this.linking = linking;
        this.clock = clock;
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "A runner comes back from a provider, with a code where they let us see their runs")
    public Response back(
            @RestPath String provider,
            @RestQuery @Nullable String code,
            @RestQuery @Nullable String state,
            @Context UriInfo here,
            @Context HttpHeaders headers) {
        var words = vocabulary.of(headers.getAcceptableLanguages());
        var link = Optional.ofNullable(state)
                .flatMap(token -> links.open(token, GrantLink.class))
                .filter(asked -> asked.provider().equals(provider));
        if (link.isEmpty()) {
            return Closed.nowhere(words);
        }
        if (code == null || !link.get().expiresAt().isAfter(clock.now())) {
            return Closed.notLinked(words);
        }
        return Tenant.of(link.get().program(), () -> redeem(link.get(), code, here, words));
    }

    private Response redeem(GrantLink link, String code, UriInfo here, Words words) {
        var provider = link.provider();
        try {
            var terms = providers
                    .terms(link.program(), provider)
                    .orElseThrow(() -> new Trouble.Denied("The program has no terms with it any more."));
            var grant = grants.of(provider).orElseThrow(() -> new Trouble.Denied("Nobody asks there."));
            var granted = grant.redeem(terms, Asking.callback(here, provider), code, link.verifier());
            linking.link(
                    new AccountKey(link.program(), link.runner(), provider),
                    granted.user(),
                    Optional.of(granted.tokens()));
            return Closed.linked(words);
        } catch (Trouble | HttpProblem refused) {
            LOG.warnf("no account linked: runner=%s provider=%s: %s", link.runner(), provider, refused.getMessage());
            return Closed.notLinked(words);
        }
    }
}
