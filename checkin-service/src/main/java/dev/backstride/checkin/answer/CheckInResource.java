package dev.backstride.checkin.answer;

import dev.backstride.checkin.form.Entry;
import dev.backstride.checkin.form.Fields;
import dev.backstride.checkin.form.Form;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.question.Question;
import dev.backstride.checkin.question.Questions;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.checkin.words.Words;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page a check-in link opens. The link is the permission. */
@Path("/check-in")
@PermitAll
@Paced
@Produces(MediaType.TEXT_HTML)
class CheckInResource {

    private static final Logger LOG = Logger.getLogger(CheckInResource.class);

    private final SealedLinks links;
    private final Questions questions;
    private final Replies replies;
    private final Thanking thanking;
    private final Vocabulary vocabulary;

    CheckInResource(SealedLinks links, Questions questions, Replies replies, Thanking thanking, Vocabulary vocabulary) {
        this.links = links;
        this.questions = questions;
        this.replies = replies;
        this.thanking = thanking;
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("/{token}")
    @Operation(summary = "The form; looking at it uses nothing up")
    public Response show(
            @RestPath String token, @RestQuery boolean again, @Context HttpHeaders headers, @Context UriInfo address) {
        return behind(token, headers, link -> show(link, Visit.of(token), again, headers, address));
    }

    private Response show(CheckInLink link, Visit visit, boolean again, HttpHeaders headers, UriInfo address) {
        var question = questions.behind(link);
        if (question instanceof Question.Open && visit.isKept(headers)) {
            return visit.goOn();
        }
        return question instanceof Question.Open && !again ? visit.begin(address) : page(question, headers);
    }

    @GET
    @Path("/at/{place}")
    @Operation(summary = "The form of a link that was opened in the last half hour")
    public Response goOn(@RestPath String place, @Context HttpHeaders headers) {
        return Visit.at(place, headers)
                .map(visit -> behind(visit.token(), headers, link -> page(questions.behind(link), headers)))
                .orElseGet(() -> Closed.openForLong(words(headers)));
    }

    @POST
    @Path("/at/{place}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answer on that form")
    public Response answerAt(
            @RestPath String place, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return Visit.at(place, headers)
                .map(visit -> answer(visit.token(), headers, fields))
                .orElseGet(() -> Closed.openForLong(words(headers)));
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answer")
    public Response answer(
            @RestPath String token, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return behind(token, headers, link -> switch (Fields.read(fields)) {
            case Entry.Unclear unclear -> again(questions.behind(link), unclear, headers, fields);
            case Entry.Clear entry -> keep(link, entry, headers);
        });
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, HttpHeaders headers, Function<CheckInLink, Response> page) {
        return links.open(token, CheckInLink.class)
                .map(link -> Tenant.of(link.program(), () -> page.apply(link)))
                .orElseGet(() -> Closed.nowhere(words(headers)));
    }

    private Response keep(CheckInLink link, Entry.Clear entry, HttpHeaders headers) {
        var decided = thanking.decidedBefore(link);
        var kept = replies.keep(link, entry);
        LOG.infof(
                "check-in: runner=%s %s",
                link.runner(), kept.question().getClass().getSimpleName());
        return switch (kept.question()) {
            case Question.Open open ->
                thanking.forAnswer(words(open, headers), open, entry, kept.isNew() ? decided : Set.of());
            case Question.Answered answered ->
                thanking.forLateChange(vocabulary.of(answered.runner(), languages(headers)), answered, entry);
            case Question.Expired _, Question.Unknown _, Question.Forgotten _ -> page(kept.question(), headers);
        };
    }

    private Response again(
            Question question, Entry.Unclear unclear, HttpHeaders headers, MultivaluedMap<String, String> fields) {
        if (question instanceof Question.Open open) {
            var words = words(open, headers);
            var form = new Form(words, open, unclear.fields(), fields);
            return Sheet.of(422, words.language(), Templates.form(form));
        }
        return page(question, headers);
    }

    private Response page(Question question, HttpHeaders headers) {
        return switch (question) {
            case Question.Open open -> {
                var words = words(open, headers);
                yield Sheet.of(200, words.language(), Templates.form(Form.of(words, open)));
            }
            case Question.Answered answered ->
                thanking.forLooking(vocabulary.of(answered.runner(), languages(headers)), answered);
            case Question.Expired(var runner) ->
                Closed.over(runner.map(known -> vocabulary.of(known, languages(headers)))
                        .orElseGet(() -> words(headers)));
            case Question.Forgotten _ -> Closed.forgotten(words(headers));
            case Question.Unknown _ -> Closed.nowhere(words(headers));
        };
    }

    private Words words(Question.Open open, HttpHeaders headers) {
        return vocabulary.of(open.runner(), languages(headers));
    }

    private Words words(HttpHeaders headers) {
        return vocabulary.of(languages(headers));
    }

    private static List<Locale> languages(HttpHeaders headers) {
        return headers.getAcceptableLanguages();
    }
}
