package dev.backstride.checkin.provider.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The doors of providers. A signature, or a key in the address, is the permission. */
@Path("/v1/providers/{provider}/events")
@PermitAll
class ProviderEventsResource {

    private final Doorman doorman;

    ProviderEventsResource(Doorman doorman) {
        this.doorman = doorman;
    }

    @POST
    @Operation(summary = "What a provider pushes, signed: kept as it is and answered at once, read later")
    public Response push(@RestPath String provider, @Context HttpHeaders headers, InputStream body) {
        return doorman.take(provider, Headers.of(headers), Optional.empty(), body);
    }

    @POST
    @Path("{key}")
    @Operation(summary = "The same, to an address that the provider and we alone know")
    public Response push(
            @RestPath String provider, @RestPath String key, @Context HttpHeaders headers, InputStream body) {
        return doorman.take(provider, Headers.of(headers), Optional.of(key), body);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether this is where a provider's pushes should go: it says a word that we agreed on")
    public Response agree(@RestPath String provider, @Context UriInfo asked) {
        return doorman.answer(provider, Headers.of(asked.getQueryParameters()));
    }

    @GET
    @Path("{key}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same, asked at an address with a key")
    public Response agree(@RestPath String provider, @RestPath String key, @Context UriInfo asked) {
        return doorman.answer(provider, Headers.of(asked.getQueryParameters()));
    }
}
