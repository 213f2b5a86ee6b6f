package dev.backstride.checkin.panel;

import dev.backstride.checkin.guidance.Guidance;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import dev.backstride.plumbing.emergency.Instruction;
import dev.backstride.plumbing.link.PanelLink;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page a link to red-flag questions opens. The link is the permission. */
@Path("/safety-questions/{token}")
@PermitAll
@Paced
@Produces(MediaType.TEXT_HTML)
class PanelResource {

    private static final Logger LOG = Logger.getLogger(PanelResource.class);

    private final SealedLinks links;
    private final Panels panels;
    private final Guidance guidance;
    private final EmergencyRoutes routes;
    private final Vocabulary vocabulary;

    PanelResource(SealedLinks links, Panels panels, Guidance guidance, EmergencyRoutes routes, Vocabulary vocabulary) {
        this.links = links;
        this.panels = panels;
        this.guidance = guidance;
        this.routes = routes;
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "The questions; looking at them uses nothing up")
    public Response show(@RestPath String token, @Context HttpHeaders headers) {
        return behind(token, headers, visitor -> form(visitor, "", Ticks.NOTHING, 200));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answers; what is urgent is confirmed once more")
    public Response answer(
            @RestPath String token, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return behind(token, headers, visitor -> {
            try {
                return answer(
                        visitor, Ticks.of(all(fields, "flag"), all(fields, "none")), fields.getFirst("confirmed"));
            } catch (IllegalArgumentException unknown) {
                return form(visitor, visitor.words().panel().unreadable(), Ticks.NOTHING, 422);
            }
        });
    }

    private Response answer(Visitor visitor, Ticks ticks, @Nullable String confirmed) {
        var panel = visitor.words().panel();
        if ("NO".equals(confirmed)) {
            return form(visitor, "", ticks, 200);
        }
        if (ticks.isUrgent()) {
            return "YES".equals(confirmed) ? keep(visitor, ticks) : confirm(visitor, ticks);
        }
        if (ticks.isSilent()) {
            return form(visitor, panel.choose(), ticks, 422);
        }
        return ticks.isBoth() ? form(visitor, panel.notBoth(), ticks, 422) : keep(visitor, ticks);
    }

    private Response keep(Visitor visitor, Ticks ticks) {
        panels.keep(visitor.link(), ticks);
        LOG.infof("panel: runner=%s", visitor.runner().id());
        var told = ticks.tier()
                .map(tier -> instruct(visitor, tier))
                .orElseGet(() -> Told.thanks(visitor.words().thanks().panelAnswered(), guidance(visitor, ticks)));
        return Sheet.of(200, visitor.words().language(), Templates.told(told));
    }

    /** A sign that is weighed with others is not weighed yet. */
    private List<String> guidance(Visitor visitor, Ticks ticks) {
        return ticks.yes().isEmpty()
                ? guidance.of(visitor.runner(), visitor.words())
                : guidance.meanwhile(visitor.runner(), visitor.words());
    }

    private Told instruct(Visitor visitor, Tier tier) {
        var words = visitor.words();
        var route = route(visitor);
        var instruction = Instruction.of(tier, route, words.language().locale());
        var told = Told.instruct(instruction, tier == Tier.T0 || tier == Tier.T1);
        return tier == Tier.T0 ? told.calling(route.number(), words.urgent().call(route.number())) : told;
    }

    private EmergencyRoute route(Visitor visitor) {
        var runner = visitor.runner();
        return routes.of(
                runner.program(),
                runner.profile().country(),
                visitor.words().language().locale());
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, HttpHeaders headers, Function<Visitor, Response> page) {
        return links.open(token, PanelLink.class)
                .flatMap(link -> Tenant.of(link.program(), () -> behind(link, headers, page)))
                .orElseGet(() -> Closed.nowhere(vocabulary.of(headers.getAcceptableLanguages())));
    }

    private Optional<Response> behind(PanelLink link, HttpHeaders headers, Function<Visitor, Response> page) {
        var languages = headers.getAcceptableLanguages();
        if (panels.isOfErased(link)) {
            return Optional.of(Closed.forgotten(vocabulary.of(languages)));
        }
        return panels.runner(link)
                .map(runner -> new Visitor(link, runner, vocabulary.of(runner, languages)))
                .map(visitor -> panels.isOver(link) ? over(visitor) : page.apply(visitor));
    }

    private Response over(Visitor visitor) {
        var words = visitor.words();
        return Closed.panelOver(words, route(visitor).now(words.language().locale()));
    }

    private static Response confirm(Visitor visitor, Ticks ticks) {
        return Sheet.of(200, visitor.words().language(), Templates.confirm(form(visitor, "", ticks)));
    }

    private static Response form(Visitor visitor, String error, Ticks ticks, int status) {
        return Sheet.of(status, visitor.words().language(), Templates.questions(form(visitor, error, ticks)));
    }

    private static PanelForm form(Visitor visitor, String error, Ticks ticks) {
        return new PanelForm(visitor.words(), visitor.link().questions(), error, ticks);
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
