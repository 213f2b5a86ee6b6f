package dev.backstride.checkin.unsubscribe;

import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.runner.Mailing;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.checkin.words.Words;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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
    private static final String CLICK = "List-Unsubscribe";
    private static final String MAILS = "mails";

    private final SealedLinks links;
    private final Runners runners;
    private final Mailing mailing;
    private final StoryClock clock;
    private final Erased erased;
    private final Vocabulary vocabulary;

    UnsubscribeResource(
            SealedLinks links,
            Runners runners,
            Mailing mailing,
            StoryClock clock,
            Erased erased,
            Vocabulary vocabulary) {
        this.links = links;
        this.runners = runners;
        this.mailing = mailing;
        this.clock = clock;
        this.erased = erased;
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "Whether our mails are on, and a button to change that; looking at it changes nothing")
    public Response show(@RestPath String token, @Context HttpHeaders headers) {
        return behind(
                token,
                headers,
                (runner, words) ->
                        page(words, mailing.isOn(runner), words.mails().wanted()));
    }

    /** Mail programs send the one click; the page sends it too, and the way back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Turn mails off with one click (RFC 8058), or on again")
    public Response turn(@RestPath String token, MultivaluedMap<String, String> form, @Context HttpHeaders headers) {
        return turn(token, form.getFirst(CLICK), form.getFirst(MAILS), headers);
    }

    /** The same, as some mail programs send it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Turn mails off with one click (RFC 8058), or on again")
    public Response turnInParts(
            @RestPath String token,
            @RestForm(CLICK) @Nullable String click,
            @RestForm(MAILS) @Nullable String mails,
            @Context HttpHeaders headers) {
        return turn(token, click, mails, headers);
    }

    private Response turn(String token, @Nullable String click, @Nullable String mails, HttpHeaders headers) {
        return behind(token, headers, (runner, words) -> {
            if ("on".equals(mails)) {
                mailing.turnOn(runner.program(), runner.id());
                LOG.infof("mails on: runner=%s", runner.id());
                return page(words, true, words.mails().on());
            }
            if ("One-Click".equals(click)) {
                mailing.turnOff(runner.program(), runner.id());
                LOG.infof("mails off: runner=%s", runner.id());
                return page(words, false, "");
            }
            return Closed.unchanged(words);
        });
    }

    private static Response page(Words words, boolean isOn, String headline) {
        return Sheet.of(200, words.language(), isOn ? Templates.on(headline) : Templates.off());
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, HttpHeaders headers, BiFunction<Runner, Words, Response> page) {
        var languages = headers.getAcceptableLanguages();
        return links.open(token, UnsubscribeLink.class)
                .flatMap(link -> Tenant.of(link.program(), () -> behind(link, languages, page)))
                .orElseGet(() -> Closed.nowhere(vocabulary.of(languages)));
    }

    private Optional<Response> behind(
            UnsubscribeLink link, List<Locale> languages, BiFunction<Runner, Words, Response> page) {
        if (erased.has(link.runner())) {
            return Optional.of(Closed.forgotten(vocabulary.of(languages)));
        }
        return runners.known(link.program(), link.runner())
                .map(runner -> page(link, runner, vocabulary.of(runner, languages), page));
    }

    private Response page(UnsubscribeLink link, Runner runner, Words words, BiFunction<Runner, Words, Response> page) {
        return link.expiresAt().isAfter(clock.now()) ? page.apply(runner, words) : Closed.tooOld(words);
    }
}
