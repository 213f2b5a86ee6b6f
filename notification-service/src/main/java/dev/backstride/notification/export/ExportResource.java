package dev.backstride.notification.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.events.runner.Profile;
import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.said.Sayings;
import dev.backstride.notification.said.Seen;
import dev.backstride.plumbing.erasure.RawRows;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All of a runner that is kept here (R-34: nothing for coaches and partners). */
@Path("/v1/runners/{runner}/export")
class ExportResource {

    /**
     * All of it.
     *
     * @param messages follow-ups, questionnaires, escalations and mails with their lives, newest first
     * @param rows what else is kept, by table; mails with their words, and so with links that answer for the runner, are
     *     for the runner alone
     */
    record Exported(Profile profile, List<Seen> messages, Map<String, List<JsonNode>> rows) {}

    private static final String[] SHOWN = {
        "follow_up",
        "questionnaire_prompt",
        "questionnaire_answer",
        "escalation",
        "escalation_call",
        "answer",
        "decision",
        "told",
        "panel",
        "timer",
        "webhook_attempt"
    };
    private static final String[] THEIRS =
            Stream.concat(Stream.of("message"), Stream.of(SHOWN)).toArray(String[]::new);

    private final Runners runners;
    private final Sayings sayings;
    private final RawRows rows;
    private final Caller caller;

    ExportResource(Runners runners, Sayings sayings, RawRows rows, Caller caller) {
        this.runners = runners;
        this.sayings = sayings;
        this.rows = rows;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN})
    @Transactional
    @Operation(summary = "Everything said to and about a runner, with what it rests on")
    public Exported export(@PathParam("runner") UUID runner) {
        var program = caller.program();
        var known = runners.of(program, caller.own(runner)).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RUNNER));
        return new Exported(
                known.profile(),
                sayings.all(program, runner),
                rows.of(program, runner, caller.is(Role.RUNNER) ? THEIRS : SHOWN));
    }
}
