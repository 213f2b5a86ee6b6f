package dev.backstride.checkin.questionnaire;

import dev.backstride.checkin.guidance.Guidance;
import dev.backstride.checkin.guidance.OwnPageLinks;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.plumbing.link.QuestionnaireLink;
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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** The page a link to a questionnaire opens. The link is the permission. */
@Path("/questionnaires/{token}")
@PermitAll
@Paced
@Produces(MediaType.TEXT_HTML)
class QuestionnaireResource {

    private static final Logger LOG = Logger.getLogger(QuestionnaireResource.class);

    private final SealedLinks links;
    private final Questionnaires questionnaires;
    private final Guidance guidance;
    private final OwnPageLinks own;
    private final Vocabulary vocabulary;

    QuestionnaireResource(
            SealedLinks links,
            Questionnaires questionnaires,
            Guidance guidance,
            OwnPageLinks own,
            Vocabulary vocabulary) {
        this.links = links;
        this.questionnaires = questionnaires;
        this.guidance = guidance;
        this.own = own;
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "The questionnaire; looking at it uses nothing up")
    public Response show(@RestPath String token, @Context HttpHeaders headers) {
        return behind(token, headers, visitor -> {
            var told = questionnaires.told(visitor.link());
            if (told.filter(questionnaires::isKept).isPresent()) {
                return thanks(visitor, visitor.words().thanks().kept());
            }
            var taps = told.map(answers -> Taps.of(visitor.items(), answers)).orElse(Taps.NOTHING);
            return form(
                    200, new QuestionnaireForm(visitor.words(), visitor.link().instrument(), taps, false));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answers")
    public Response answer(
            @RestPath String token, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return behind(token, headers, visitor -> {
            var items = visitor.items();
            var taps = Taps.of(items, fields);
            return taps.isComplete(items)
                    ? keep(visitor, taps)
                    : form(
                            422,
                            new QuestionnaireForm(
                                    visitor.words(), visitor.link().instrument(), taps, true));
        });
    }

    private Response keep(Visitor visitor, Taps taps) {
        var stands = questionnaires.keep(visitor, taps.scores(visitor.items()));
        LOG.infof("questionnaire: runner=%s stands=%s", visitor.runner().id(), stands);
        var thanks = visitor.words().thanks();
        return thanks(visitor, stands ? thanks.panelAnswered() : thanks.kept());
    }

    private Response thanks(Visitor visitor, String headline) {
        var runner = visitor.runner();
        var words = visitor.words();
        var lines = switch (visitor.link().instrument()) {
            // A week is for the record: what stands goes on standing.
            case OSTRC_H2 -> guidance.of(runner, words);
            case START_BACK -> guidance.meanwhile(runner, words);
        };
        return Sheet.of(200, words.language(), Templates.answered(new Answered(headline, lines, own.of(runner))));
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, HttpHeaders headers, Function<Visitor, Response> page) {
        return links.open(token, QuestionnaireLink.class)
                .flatMap(link -> Tenant.of(link.program(), () -> behind(link, headers, page)))
                .orElseGet(() -> Closed.nowhere(vocabulary.of(headers.getAcceptableLanguages())));
    }

    private Optional<Response> behind(QuestionnaireLink link, HttpHeaders headers, Function<Visitor, Response> page) {
        var languages = headers.getAcceptableLanguages();
        if (questionnaires.isOfErased(link)) {
            return Optional.of(Closed.forgotten(vocabulary.of(languages)));
        }
        return questionnaires
                .runner(link)
                .map(runner -> new Visitor(link, runner, vocabulary.of(runner, languages)))
                .map(visitor ->
                        questionnaires.isOver(link) ? Closed.questionnaireOver(visitor.words()) : page.apply(visitor));
    }

    private static Response form(int status, QuestionnaireForm form) {
        return Sheet.of(status, form.words().language(), Templates.form(form));
    }
}
