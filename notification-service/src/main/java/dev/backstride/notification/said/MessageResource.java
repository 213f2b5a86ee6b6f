package dev.backstride.notification.said;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.journal.Sharing;
import dev.backstride.notification.journal.Step;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What we said or will say to and about a runner, and why. */
@Path("/v1")
class MessageResource {

    private static final int PAGE = 100;

    /** One step of a life. */
    record Lived(EventType type, Instant at, String reason) {
        static Lived of(Step step) {
            return new Lived(step.type(), step.at(), step.reason());
        }
    }

    /**
     * A question, an escalation or a mail.
     *
     * @param about what a mail is for: a follow-up, an escalation or an assessment
     * @param attempts how often a mail was tried
     * @param reason why it is in this state
     * @param life the steps that were published
     */
    record Seen(
            UUID id,
            UUID runner,
            Said.Kind kind,
            Instant begunAt,
            @Nullable UUID about,
            @Nullable Slot slot,
            @Nullable String bout,
            @Nullable Instant due,
            @Nullable Instant expires,
            @Nullable Tier tier,
            @Nullable Recipient recipient,
            @Nullable Channel channel,
            @Nullable String subject,
            @Nullable Integer attempts,
            String state,
            Instant stateAt,
            String reason,
            List<Lived> life) {}

    /** @param next cursor of the next page; absent on the last one */
    record SeenPage(List<Seen> items, @Nullable String next) {}

    private final Sayings sayings;
    private final Journal journal;
    private final Runners runners;
    private final Caller caller;

    MessageResource(Sayings sayings, Journal journal, Runners runners, Caller caller) {
        this.sayings = sayings;
        this.journal = journal;
        this.runners = runners;
        this.caller = caller;
    }

    @GET
    @Path("/runners/{runner}/messages")
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN, Role.COACH, Role.PARTNER})
    @Transactional
    @Operation(summary = "Follow-ups, escalations and mails of a runner with their lives, newest first")
    public SeenPage list(@PathParam("runner") UUID runner, @QueryParam("after") @Nullable String after) {
        var program = caller.program();
        admit(runners.of(program, caller.own(runner)).orElseThrow(() -> Problem.unknown("runner")));
        var found = sayings.page(program, runner, Cursor.parse(after), PAGE);
        return new SeenPage(seen(program, found), found.size() < PAGE ? null : cursor(found.getLast()));
    }

    @GET
    @Path("/messages/{id}")
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN, Role.COACH, Role.PARTNER})
    @Transactional
    @Operation(summary = "One follow-up, escalation or mail with its life")
    public Seen one(@PathParam("id") UUID id) {
        var program = caller.program();
        var found = sayings.of(program, id).orElseThrow(() -> Problem.unknown("message"));
        runners.of(program, caller.own(found.runnerId)).ifPresent(this::admit);
        return seen(program, List.of(found)).getFirst();
    }

    /** 403 for partners with whom the runner shares nothing. */
    private void admit(KnownRunner runner) {
        if (!Sharing.opens(caller, runner.profile())) {
            throw Problem.forbidden("The runner has not agreed to share this.");
        }
    }

    private List<Seen> seen(String program, List<Said> found) {
        var steps = journal.of(program, found.stream().map(said -> said.id).toList());
        return found.stream().map(said -> seen(said, steps)).toList();
    }

    private static Seen seen(Said said, List<Step> steps) {
        return new Seen(
                said.id,
                said.runnerId,
                said.kind,
                said.begunAt,
                said.aboutId,
                said.slot,
                said.bout,
                said.dueAt,
                said.expiresAt,
                said.tier,
                said.recipient,
                said.channel,
                said.subject,
                said.attempts,
                said.state,
                said.stateAt,
                said.reason,
                steps.stream()
                        .filter(step -> step.isAbout(said.id))
                        .map(Lived::of)
                        .toList());
    }

    private static String cursor(Said last) {
        return new Cursor(last.begunAt, last.id).text();
    }
}
