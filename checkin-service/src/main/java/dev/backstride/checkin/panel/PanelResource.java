package dev.backstride.checkin.panel;

import dev.backstride.checkin.page.Guidance;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Runner;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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

    PanelResource(SealedLinks links, Panels panels, Guidance guidance, EmergencyRoutes routes) {
        this.links = links;
        this.panels = panels;
        this.guidance = guidance;
        this.routes = routes;
    }

    @GET
    @Operation(summary = "The questions; looking at them uses nothing up")
    public Response show(@RestPath String token) {
        return behind(token, (link, _) -> form(link, "", Ticks.NOTHING, 200));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The runner's answers; what is urgent is confirmed once more")
    public Response answer(@RestPath String token, MultivaluedMap<String, String> fields) {
        return behind(token, (link, runner) -> {
            try {
                var ticks = Ticks.of(all(fields, "flag"), all(fields, "none"));
                return answer(link, runner, ticks, fields.getFirst("confirmed"));
            } catch (IllegalArgumentException unknown) {
                return form(link, "One of the answers could not be read.", Ticks.NOTHING, 422);
            }
        });
    }

    private Response answer(PanelLink link, Runner runner, Ticks ticks, @Nullable String confirmed) {
        if ("NO".equals(confirmed)) {
            return form(link, "", ticks, 200);
        }
        if (ticks.isUrgent()) {
            return "YES".equals(confirmed)
                    ? keep(link, runner, ticks)
                    : Sheet.of(200, Templates.confirm(new PanelForm(link.questions(), "", ticks)));
        }
        return ticks.isWhole(link.questions())
                ? keep(link, runner, ticks)
                : form(link, "Please answer each group: tick what applies, or \u201cNone of these\u201d.", ticks, 422);
    }

    private Response keep(PanelLink link, Runner runner, Ticks ticks) {
        panels.keep(link, ticks);
        LOG.infof("panel: runner=%s", runner.id());
        var told = ticks.tier()
                .map(tier -> Told.instruct(
                        Instruction.of(
                                tier,
                                routes.of(runner.program(), runner.profile().country())),
                        tier == Tier.T0 || tier == Tier.T1))
                .orElseGet(() -> Told.thanks(guidance.of(runner)));
        return Sheet.of(200, Templates.told(told));
    }

    /** Whoever opens a link works for the link's program. */
    private Response behind(String token, BiFunction<PanelLink, Runner, Response> page) {
        return links.open(token, PanelLink.class)
                .flatMap(link -> Tenant.of(link.program(), () -> behind(link, page)))
                .orElseGet(() -> Sheet.closed(
                        404,
                        "This link leads nowhere",
                        "Please open the link from your latest message, whole and unchanged."));
    }

    private Optional<Response> behind(PanelLink link, BiFunction<PanelLink, Runner, Response> page) {
        return panels.isOfErased(link)
                ? Optional.of(Sheet.forgotten())
                : panels.runner(link).map(runner -> panels.isOver(link) ? over(runner) : page.apply(link, runner));
    }

    private Response over(Runner runner) {
        var now = routes.of(runner.program(), runner.profile().country()).now();
        return Sheet.closed(
                410,
                "These questions are over",
                "A newer message has a newer link. If you feel numb between the legs, have lost control of "
                        + "bladder or bowel, or your legs are getting weaker: " + now);
    }

    private static Response form(PanelLink link, String error, Ticks ticks, int status) {
        return Sheet.of(status, Templates.questions(new PanelForm(link.questions(), error, ticks)));
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
