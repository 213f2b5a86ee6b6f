package dev.backstride.checkin.unsubscribe;

import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.runner.Mailing;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where List-Unsubscribe of our mails leads. The link is the permission. */
@Path("/unsubscribe/{token}")
@PermitAll
@Paced
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {

    private static final Logger LOG = Logger.getLogger(UnsubscribeResource.class);

    private final SealedLinks links;
    private final Runners runners;
    private final Mailing mailing;
    private final StoryClock clock;
    private final Erased erased;

    UnsubscribeResource(SealedLinks links, Runners runners, Mailing mailing, StoryClock clock, Erased erased) {
        this.links = links;
        this.runners = runners;
        this.mailing = mailing;
        this.clock = clock;
        this.erased = erased;
    }

    @GET
    @Operation(summary = "Whether our mails are on, and a button to change that; looking at it changes nothing")
    public Response show(@RestPath String token) {
        return behind(token, runner -> page(mailing.isOn(runner), "Do you want to turn our mails off?"));
    }

    /** Mail programs send the one click; the page sends it too, and the way back. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(summary = "Turn mails off with one click (RFC 8058), or on again")
    public Response turn(
            @RestPath String token,
            @RestForm("List-Unsubscribe") @Nullable String click,
            @RestForm @Nullable String mails) {
        return behind(token, runner -> {
            if ("on".equals(mails)) {
                mailing.turnOn(runner.program(), runner.id());
                LOG.infof("mails on: runner=%s", runner.id());
                return page(true, "Our mails are on again");
            }
            if ("One-Click".equals(click)) {
                mailing.turnOff(runner.program(), runner.id());
                LOG.infof("mails off: runner=%s", runner.id());
                return page(false, "");
            }
            return Sheet.closed(422, "Nothing was changed", "Please use the button on the page of your link.");
        });
    }

    private static Response page(boolean isOn, String headline) {
        return Sheet.of(200, isOn ? Templates.on(headline) : Templates.off());
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, Function<Runner, Response> page) {
        return links.open(token, UnsubscribeLink.class)
                .flatMap(link -> Tenant.of(link.program(), () -> behind(link, page)))
                .orElseGet(() -> Sheet.closed(
                        404,
                        "This link leads nowhere",
                        "Please open the link from your latest message, whole and unchanged."));
    }

    private Optional<Response> behind(UnsubscribeLink link, Function<Runner, Response> page) {
        if (erased.has(link.runner())) {
            return Optional.of(Sheet.forgotten());
        }
        return runners.known(link.program(), link.runner())
                .map(runner -> link.expiresAt().isAfter(clock.now()) ? page.apply(runner) : tooOld());
    }

    private static Response tooOld() {
        return Sheet.closed(410, "This link is too old", "It changes nothing any more. A newer mail has a newer link.");
    }
}
