package dev.backstride.checkin;

import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.Versions;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A runner whose back took a run badly, who named a fever, and for whom a clinician was called in.
 *
 * @param runner who
 * @param escalation what the clinician was called in for
 */
record Case(UUID runner, UUID escalation) {

    private static final Instant RAN = Instant.parse("2026-02-28T08:00:00Z");
    private static final Instant A_DAY_LATER = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NAMED = Instant.parse("2026-03-02T04:00:00Z");

    /** One who agreed to {@code consents}. */
    static Case of(Elsewhere elsewhere, String consents) {
        var runner = World.aRunner(consents);
        tell(runner, "runs", """
                {"id":"r0","startedAt":"2026-02-28T07:00:00Z","durationSeconds":3600,"distanceMeters":8400}""");
        tell(runner, "symptoms", """
                {"id":"s0","moment":"DURING","feltAt":"2026-02-28T08:00:00Z","level":3,"runId":"r0"}""");
        tell(runner, "symptoms", """
                {"id":"s1","moment":"AFTER","feltAt":"2026-02-28T09:00:00Z","level":4,"note":"stiff on the stairs"}""");
        tell(runner, "symptoms", """
                {"id":"s2","moment":"AFTER","feltAt":"2026-03-01T08:00:00Z","level":7}""");
        tell(runner, "screenings", """
                {"id":"q0","answeredAt":"2026-03-02T04:00:00Z","answers":{"RF_FEVER":"YES","RF_SADDLE_SENSATION":"NO"}}""");
        elsewhere.decide(decided(runner, A_DAY_LATER, Trigger.H24, Verdict.WORSE_24H, Action.REDUCE, "r0"));
        elsewhere.decide(decided(runner, NAMED, Trigger.FLAG, Verdict.RED_FLAG, Action.STOP_URGENT, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, Action.STOP_URGENT));
        var of = new Case(runner, UUID.randomUUID());
        of.becomes(elsewhere, EventType.ESCALATION_RAISED, null);
        return of;
    }

    /** The escalation takes a step, and the page has heard of it. */
    void becomes(Elsewhere elsewhere, EventType step, @Nullable String by) {
        var escalation = new Escalation(
                this.escalation,
                runner,
                Tier.T1,
                List.of(Code.RF_FEVER),
                UUID.randomUUID(),
                List.of(Recipient.CLINICIAN),
                NAMED,
                by);
        elsewhere.publish(Topic.MESSAGES, step, runner, escalation);
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.hasStepped(runner, this.escalation, step));
    }

    String page() {
        return "/staff/runners/" + runner;
    }

    String taking() {
        return page() + "/acknowledgements";
    }

    /** What the button that takes it over sends. */
    Map<String, String> button() {
        return Map.of("escalation", escalation.toString());
    }

    private static void tell(UUID runner, String what, String body) {
        integrator().body(body).post(path(runner, what)).then().statusCode(201);
    }

    private static Assessment decided(
            UUID runner, Instant at, Trigger trigger, Verdict verdict, Action action, @Nullable String bout) {
        var codes = action.isStop() ? List.of(Code.RF_FEVER, Code.ESC_URGENT) : List.of(Code.REF_H1);
        var decision = new Decision(
                at,
                trigger,
                verdict,
                action,
                codes,
                action.isStop() ? Mode.STOPPED : Mode.ACTIVE,
                2,
                List.of(Recipient.RUNNER));
        var content = new Content(
                runner, 1, bout, decision, new Standing(Mode.ACTIVE, 2), List.of("r0"), new Versions("1", "1"));
        return new Assessment(UUID.randomUUID(), content, RAN, null, null, null, null, null);
    }
}
