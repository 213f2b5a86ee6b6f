package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.call.Call;
import dev.backstride.notification.call.CallState;
import dev.backstride.notification.call.Calls;
import dev.backstride.notification.call.Why;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Hands each person their copy of an escalation when it is their time, and takes back what is not out yet. */
@ApplicationScoped
class Copies {

    private static final Logger LOG = Logger.getLogger(Copies.class);
    private static final Set<Recipient> STAFF = EnumSet.of(Recipient.CLINICIAN, Recipient.COACH, Recipient.ON_CALL);

    private final Calls calls;
    private final Wording wording;
    private final Messages messages;
    private final Runners runners;
    private final Bells bells;
    private final StoryClock clock;

    Copies(Calls calls, Wording wording, Messages messages, Runners runners, Bells bells, StoryClock clock) {
        this.calls = calls;
        this.wording = wording;
        this.messages = messages;
        this.runners = runners;
        this.bells = bells;
        this.clock = clock;
    }

    /** Keeps a copy; sends it, or sets its timer. One that is kept already is left alone. */
    void handOut(EscalationRow row, KnownRunner runner, Call call) {
        if (!calls.add(call)) {
            return;
        }
        switch (call.state()) {
            case CALLED -> send(row, runner, call);
            case WAITING -> bells.set(call);
            case HELD_BACK -> heldBack(row, runner, call);
        }
    }

    /** Sends a copy that waited. */
    void handOut(EscalationRow row, Call waiting) {
        waiting.send(clock.now());
        send(row, runners.of(row.program, row.runnerId).orElseThrow(), waiting);
    }

    Optional<Call> waiting(String program, UUID id) {
        return calls.of(program, id).filter(call -> call.is(CallState.WAITING));
    }

    /** Somebody took it: nobody else is called. What tells the runner, or a guardian, the first time stays. */
    void stopCalling(EscalationRow row) {
        stop(row, call -> call.round() > 0 || STAFF.contains(call.recipient()), Why.ACKNOWLEDGED);
    }

    /** It is over: nothing of it goes out. */
    void stopAll(EscalationRow row, Why why) {
        stop(row, _ -> true, why);
    }

    /** A decision does not stand any more: what waits because of it is nobody's business. */
    void retract(KnownRunner runner, UUID assessment) {
        calls.waiting(runner.program(), runner.id(), assessment).forEach(call -> holdBack(call, Why.RETRACTED));
    }

    /** The decisions that called people in for it, the first one first. */
    Set<UUID> reasons(EscalationRow row) {
        return calls.of(row.program, List.of(row.id)).stream()
                .map(Call::assessment)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void stop(EscalationRow row, Predicate<Call> which, Why why) {
        for (var call : calls.of(row.program, List.of(row.id))) {
            if (which.test(call) && isNotOut(call, why)) {
                holdBack(call, why);
            }
        }
    }

    private boolean isNotOut(Call call, Why why) {
        return switch (call.state()) {
            case WAITING -> true;
            case CALLED -> messages.withdrawOne(call.program(), call.id(), why.name());
            case HELD_BACK -> false;
        };
    }

    private void holdBack(Call call, Why why) {
        bells.silence(call);
        call.holdBack(why, clock.now());
    }

    /** A runner who cannot be reached shows as a mail that failed; staff who cannot be is ours to say. */
    private void heldBack(EscalationRow row, KnownRunner runner, Call call) {
        if (call.why() == Why.NO_CONTACT && call.recipient() == Recipient.RUNNER && call.round() == 0) {
            send(row, runner, call);
        } else {
            LOG.infof(
                    "escalation %s of runner %s: nothing for %s, %s",
                    row.id, row.runnerId, call.recipient(), call.why());
        }
    }

    private void send(EscalationRow row, KnownRunner runner, Call call) {
        var letter = wording.letter(row, runner, call);
        var reason = row.reason().name();
        messages.queue(
                call.id(), new Post(runner, Kind.ESCALATION, row.id, call.recipient(), row.tier, reason, letter));
    }
}
