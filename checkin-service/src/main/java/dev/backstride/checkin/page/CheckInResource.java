package dev.backstride.checkin.page;

import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** The page a check-in link opens. The link is the permission. */
@Path("/check-in/{token}")
@PermitAll
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
    @Operation(summary = "The form; looking at it uses nothing up")
    public Response show(@RestPath String token) {
        return page(questions.behind(token), "", Map.of(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answer")
    public Response answer(@RestPath String token, MultivaluedMap<String, String> fields) {
        var given = new HashMap<String, String>();
        fields.forEach((field, values) -> given.put(field, values.getFirst()));
        return switch (Entry.of(given)) {
            case Entry.Unclear(var words) -> page(questions.behind(token), words, given, 422);
            case Entry.Clear entry ->
                links.open(token, CheckInLink.class)
                        .map(link -> keep(link, entry))
                        .orElseGet(() -> page(new Question.Unknown(), "", Map.of(), 404));
        };
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
        return Sheet.of(
                200, Templates.thanks(thanks.write(open.runner(), "Thank you. Your answer is in.", entry.news())));
    }

    private Response thanksAgain(Question.Answered answered, Entry.Clear entry) {
        var headline = answered.level().level() == entry.level()
                ? "Thank you. Your answer is in."
                : "Thank you. Your first answer, %d, stands."
                        .formatted(answered.level().level());
        return Sheet.of(200, Templates.thanks(thanks.write(answered.runner(), headline, entry.news())));
    }

    private Response page(Question question, String error, Map<String, String> given, int status) {
        return switch (question) {
            case Question.Open open -> Sheet.of(status, Templates.form(Form.of(open, error, given)));
            case Question.Answered(var runner, var _) ->
                Sheet.of(200, Templates.thanks(thanks.write(runner, "Thank you. You have answered this.", false)));
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
