package dev.backstride.checkin.page;

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
import java.util.HashMap;
import java.util.Map;
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
    private final Thanks.Writer thanks;

    CheckInResource(SealedLinks links, Questions questions, Replies replies, Thanks.Writer thanks) {
        this.links = links;
        this.questions = questions;
        this.replies = replies;
        this.thanks = thanks;
    }

    @GET
    @Path("/{token}")
    @Operation(summary = "The form; looking at it uses nothing up")
    public Response show(
            @RestPath String token, @RestQuery boolean again, @Context HttpHeaders headers, @Context UriInfo address) {
        return behind(token, link -> show(link, Visit.of(token), again, headers, address));
    }

    private Response show(CheckInLink link, Visit visit, boolean again, HttpHeaders headers, UriInfo address) {
        var question = questions.behind(link);
        if (question instanceof Question.Open && visit.isKept(headers)) {
            return visit.goOn();
        }
        return question instanceof Question.Open && !again ? visit.begin(address) : page(question, "", Map.of(), 200);
    }

    @GET
    @Path("/at/{place}")
    @Operation(summary = "The form of a link that was opened in the last half hour")
    public Response goOn(@RestPath String place, @Context HttpHeaders headers) {
        return Visit.at(place, headers)
                .map(visit -> behind(visit.token(), link -> page(questions.behind(link), "", Map.of(), 200)))
                .orElseGet(CheckInResource::overdue);
    }

    @POST
    @Path("/at/{place}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answer on that form")
    public Response answerAt(
            @RestPath String place, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return Visit.at(place, headers)
                .map(visit -> answer(visit.token(), fields))
                .orElseGet(CheckInResource::overdue);
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answer")
    public Response answer(@RestPath String token, MultivaluedMap<String, String> fields) {
        var given = new HashMap<String, String>();
        fields.forEach((field, values) -> given.put(field, values.getFirst()));
        return behind(token, link -> switch (Entry.of(given)) {
            case Entry.Unclear(var words) -> page(questions.behind(link), words, given, 422);
            case Entry.Clear entry -> keep(link, entry);
        });
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, Function<CheckInLink, Response> page) {
        return links.open(token, CheckInLink.class)
                .map(link -> Tenant.of(link.program(), () -> page.apply(link)))
                .orElseGet(() -> page(new Question.Unknown(), "", Map.of(), 404));
    }

    private Response keep(CheckInLink link, Entry.Clear entry) {
        var question = replies.keep(link, entry);
        LOG.infof("check-in: runner=%s %s", link.runner(), question.getClass().getSimpleName());
        return switch (question) {
            case Question.Open open -> thanks(open, entry);
            case Question.Answered answered -> thanksAgain(answered, entry);
            case Question.Expired _, Question.Unknown _, Question.Forgotten _ -> page(question, "", Map.of(), 200);
        };
    }

    private Response thanks(Question.Open open, Entry.Clear entry) {
        var headline = open.earlier()
                .map(earlier -> earlier.level().level())
                .filter(level -> level != entry.level())
                .map(level -> "Thank you. Your answer is changed from %d to %d.".formatted(level, entry.level()))
                .orElse("Thank you. Your answer is in.");
        return Sheet.of(200, Templates.thanks(thanks.write(open.runner(), headline, entry.news())));
    }

    private Response thanksAgain(Question.Answered answered, Entry.Clear entry) {
        var headline = answered.level().level() == entry.level()
                ? "Thank you. Your answer is in."
                : "Thank you. Answers can be changed for 15 minutes, so your first one, %d, is kept as you gave it."
                        .formatted(answered.level().level());
        return Sheet.of(200, Templates.thanks(thanks.write(answered.runner(), headline, entry.news())));
    }

    private static Response overdue() {
        return Sheet.closed(
                410,
                "This page was open for long",
                "Please open the link from your latest message again. If you feel numb between the legs, have lost "
                        + "control of bladder or bowel, or your legs are getting weaker, call your emergency number "
                        + "now: 112 in Europe.");
    }

    private Response page(Question question, String error, Map<String, String> given, int status) {
        return switch (question) {
            case Question.Open open -> Sheet.of(status, Templates.form(Form.of(open, error, given)));
            case Question.Answered(var runner, var _) ->
                Sheet.of(
                        200,
                        Templates.thanks(thanks.write(
                                runner, "Thank you. You have answered this, and it is kept as you gave it.", false)));
            case Question.Expired _ ->
                Sheet.closed(
                        410,
                        "This check-in is over",
                        "No harm done: the next one comes after your next run. If your back worries you, "
                                + "speak to a clinician.");
            case Question.Forgotten _ -> Sheet.forgotten();
            case Question.Unknown _ ->
                Sheet.closed(
                        404,
                        "This link leads nowhere",
                        "Please open the link from your latest message, whole and unchanged.");
        };
    }
}
