package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ACKNOWLEDGEMENT_GIVEN;
import static dev.backstride.events.EventType.ESCALATION_RAISED;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Ears;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.plumbing.timer.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Red flags, whoever takes them, and timers that fire by hand. */
@ApplicationScoped
class Alarms {

    private final Scene scene;
    private final EscalationTimer timer;

    Alarms(Scene scene, EscalationTimer timer) {
        this.scene = scene;
        this.timer = timer;
    }

    /** A T0; the event that raised it. */
    Ears.Heard emergency(UUID runner) {
        return emergency(runner, ESCALATION_RAISED);
    }

    /** A T0 that makes exactly these heard; the first of them. */
    Ears.Heard emergency(UUID runner, EventType... heard) {
        return flagged(runner, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY, heard);
    }

    /** A T1; the event that raised it. */
    Ears.Heard urgent(UUID runner) {
        return flagged(runner, Action.STOP_URGENT, Code.RF_FEVER, Code.ESC_URGENT, ESCALATION_RAISED);
    }

    /** The clinician takes it. */
    void take(UUID runner, Ears.Heard raised) {
        scene.say(ACKNOWLEDGEMENT_GIVEN, runner, taking(raised));
    }

    Acknowledgement taking(Ears.Heard raised) {
        var id = UUID.randomUUID().toString();
        return new Acknowledgement(id, id(raised), scene.now(), "clinician", null, null, scene.now());
    }

    /** The timer fires now, due or not. */
    void ring(UUID runner, String purpose) {
        var due = new Timer(Scene.PROGRAM, runner, purpose, scene.now());
        inTransaction(() -> timer.due(Scene.PROGRAM, runner, List.of(due)));
    }

    static UUID id(Ears.Heard raised) {
        return UUID.fromString(raised.text("id"));
    }

    static void inTransaction(Runnable work) {
        Tenant.of(
                Scene.PROGRAM,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    work.run();
                    return true;
                }));
    }

    private Ears.Heard flagged(UUID runner, Action action, Code flag, Code tier, EventType... heard) {
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, action, flag, tier)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        return scene.hears(runner, heard).getFirst();
    }
}
