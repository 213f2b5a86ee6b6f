package dev.backstride.checkin.acknowledgement;

import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** The page that the link of an escalation opens. The link is the permission, and says who was called. */
@Path("/acknowledge/{token}")
@PermitAll
@Paced
@Produces(MediaType.TEXT_HTML)
class AcknowledgementResource {

    private static final Logger LOG = Logger.getLogger(AcknowledgementResource.class);

    private final SealedLinks links;
    private final Acknowledging acknowledging;
    private final Programs programs;

    AcknowledgementResource(SealedLinks links, Acknowledging acknowledging, Programs programs) {
        this.links = links;
        this.acknowledging = acknowledging;
        this.programs = programs;
    }

    @GET
    @Operation(summary = "That somebody is needed, and a button to take it over; looking at it uses nothing up")
    public Response show(@RestPath String token) {
        return behind(token, link -> page(link, acknowledging.behind(link)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Somebody who was called in takes the escalation over")
    public Response take(@RestPath String token) {
        return behind(token, link -> {
            var need = acknowledging.take(link);
            LOG.infof("acknowledgement by link: runner=%s %s %s", link.runner(), link.by(), need);
            return need == Need.OPEN ? thanks() : page(link, need);
        });
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, Function<AcknowledgementLink, Response> page) {
        return links.open(token, AcknowledgementLink.class)
                .map(link -> Tenant.of(link.program(), () -> page.apply(link)))
                .orElseGet(AcknowledgementResource::nowhere);
    }

    private Response page(AcknowledgementLink link, Need need) {
        return switch (need) {
            case OPEN -> {
                var zone = programs.of(link.program()).workingHours().zone();
                yield Sheet.of(200, Templates.needed(Notice.of(link, zone)));
            }
            case TAKEN ->
                Sheet.of(
                        200,
                        Templates.taken(
                                "Somebody has this",
                                "It was taken over, and nobody else is called for it. Nothing is left to do on this "
                                        + "page."));
            case OVER ->
                Sheet.closed(410, "Nobody is needed any more", "This is over. Nothing is left to do on this page.");
            case EXPIRED ->
                Sheet.closed(
                        410,
                        "This link is too old",
                        "It opens nothing any more. The staff page shows who waits for somebody, and a newer message "
                                + "has a newer link.");
            case UNKNOWN -> nowhere();
        };
    }

    private static Response thanks() {
        return Sheet.of(
                200,
                Templates.taken(
                        "Thank you. It is yours.",
                        "Nobody else is called for it. It ends when a clinician clears the runner."));
    }

    private static Response nowhere() {
        return Sheet.closed(
                404, "This link leads nowhere", "Please open the link from your latest message, whole and unchanged.");
    }
}
