package dev.backstride.checkin.acknowledgement;

import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.checkin.words.Words;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
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
    private final Vocabulary vocabulary;

    AcknowledgementResource(SealedLinks links, Acknowledging acknowledging, Programs programs, Vocabulary vocabulary) {
        this.links = links;
        this.acknowledging = acknowledging;
        this.programs = programs;
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "That somebody is needed, and a button to take it over; looking at it uses nothing up")
    public Response show(@RestPath String token, @Context HttpHeaders headers) {
        return behind(token, headers, (link, words) -> page(words, link, acknowledging.behind(link)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Somebody who was called in takes the escalation over")
    public Response take(@RestPath String token, @Context HttpHeaders headers) {
        return behind(token, headers, (link, words) -> {
            var need = acknowledging.take(link);
            LOG.infof("acknowledgement by link: runner=%s %s %s", link.runner(), link.by(), need);
            return need == Need.OPEN
                    ? taken(words, words.takeOver().thanks(), words.takeOver().ends())
                    : page(words, link, need);
        });
    }

    /** Whoever opens a link works for the link's program, and reads what their browser asks for. */
    private Response behind(String token, HttpHeaders headers, BiFunction<AcknowledgementLink, Words, Response> page) {
        var words = vocabulary.of(headers.getAcceptableLanguages());
        return links.open(token, AcknowledgementLink.class)
                .map(link -> Tenant.of(link.program(), () -> page.apply(link, words)))
                .orElseGet(() -> Closed.nowhere(words));
    }

    private Response page(Words words, AcknowledgementLink link, Need need) {
        var said = words.takeOver();
        return switch (need) {
            case OPEN -> {
                var zone = programs.of(link.program()).workingHours().zone();
                yield Sheet.of(200, words.language(), Templates.needed(Notice.of(words, link, zone)));
            }
            case TAKEN -> taken(words, said.taken(), said.nothingLeft());
            case OVER -> Closed.saying(words, said.over(), said.isOver());
            case EXPIRED -> Closed.saying(words, said.tooOld(), said.newer());
            case UNKNOWN -> Closed.nowhere(words);
        };
    }

    private static Response taken(Words words, String headline, String text) {
        return Sheet.of(200, words.language(), Templates.taken(headline, text));
    }
}
