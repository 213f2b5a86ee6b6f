package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Profile;
import dev.backstride.notification.call.Call;
import dev.backstride.notification.call.CallState;
import dev.backstride.notification.call.Calls;
import dev.backstride.notification.call.Why;
import dev.backstride.notification.journal.Sharing;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.said.Cursor;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The people called in for runners of a program. */
@Path("/v1/escalations")
class EscalationResource {

    private static final int PAGE = 100;

    /**
     * One escalation as staff sees it.
     *
     * @param cleared whether running is open in spite of it: not in tiers T0 to T2 until it is closed, which is all that
     *     coaches and partners learn of the flags behind it without a consent
     */
    record Seen(
            UUID id,
            UUID runner,
            @Nullable String externalId,
            Tier tier,
            boolean cleared,
            List<Code> codes,
            UUID assessment,
            List<Recipient> recipients,
            Status status,
            Instant raisedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant expiredAt,
            @Nullable Instant closedAt,
            List<Copy> calls) {}

    /**
     * One copy to one person. The mail that carries it has its id.
     *
     * @param round 0 at an alarm, from 1 on because nobody had taken it
     * @param why why it was sent, waits, or was held back
     * @param due when it was or is to be sent
     * @param at since when it is in its state
     */
    record Copy(UUID id, int round, Recipient recipient, CallState state, Why why, Instant due, Instant at) {

        static Copy of(Call call) {
            return new Copy(
                    call.id(), call.round(), call.recipient(), call.state(), call.why(), call.due(), call.since());
        }
    }

    /** @param next cursor of the next page; absent on the last one */
    record SeenPage(List<Seen> items, @Nullable String next) {}

    private final Escalations escalations;
    private final Calls calls;
    private final Runners runners;
    private final Caller caller;
    private final Minutes minutes;

    EscalationResource(Escalations escalations, Calls calls, Runners runners, Caller caller, Minutes minutes) {
        this.escalations = escalations;
        this.calls = calls;
        this.runners = runners;
        this.caller = caller;
        this.minutes = minutes;
    }

    @GET
    @RolesAllowed({Role.CLINICIAN, Role.COACH, Role.PARTNER})
    @Transactional
    @Operation(summary = "Escalations of the program, newest first; coaches and partners see what is shared")
    public SeenPage list(@QueryParam("status") @Nullable String status, @QueryParam("after") @Nullable String after) {
        var found = escalations.page(caller.program(), statuses(status), Cursor.parse(after), PAGE);
        var copies =
                calls.of(caller.program(), found.stream().map(row -> row.id).toList());
        var shown = found.stream().flatMap(row -> seen(row, copies).stream()).toList();
        minutes.about(shown.stream().map(Seen::runner).toList());
        return new SeenPage(shown, found.size() < PAGE ? null : cursor(found.getLast()));
    }

    private Optional<Seen> seen(EscalationRow row, List<Call> copies) {
        return runners.of(row.program, row.runnerId)
                .map(KnownRunner::profile)
                .filter(profile -> Sharing.opens(caller, profile))
                .map(profile -> seen(row, profile, copies));
    }

    private Seen seen(EscalationRow row, Profile profile, List<Call> copies) {
        var codes = caller.is(Role.CLINICIAN) ? row.codes : Sharing.codes(profile.agreements(), row.codes);
        return new Seen(
                row.id,
                row.runnerId,
                profile.externalId(),
                row.tier,
                row.tier == Tier.T3 || row.status == Status.CLOSED,
                codes,
                row.assessmentId,
                row.recipients,
                row.status,
                row.raisedAt,
                row.acknowledgedAt,
                row.acknowledgedBy,
                row.expiredAt,
                row.closedAt,
                copies.stream()
                        .filter(call -> call.escalation().equals(row.id))
                        .map(Copy::of)
                        .toList());
    }

    private static String cursor(EscalationRow last) {
        return new Cursor(last.raisedAt, last.id).text();
    }

    private static List<Status> statuses(@Nullable String word) {
        var all = List.of(Status.values());
        if (word == null) {
            return all;
        }
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> Problem.malformed("status", "One of " + all + "."));
    }
}
