package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.call.Call;
import dev.backstride.notification.call.Calls;
import dev.backstride.notification.call.Occasion;
import dev.backstride.notification.call.Timetable;
import dev.backstride.notification.call.Why;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Who gets a copy of an alarm, and when; and who gets none, and why. */
@ApplicationScoped
class Routing {

    private final Calls calls;
    private final Addresses addresses;
    private final Programs programs;
    private final Pace pace;

    Routing(Calls calls, Addresses addresses, Programs programs, Pace pace) {
        this.calls = calls;
        this.addresses = addresses;
        this.programs = programs;
        this.pace = pace;
    }

    /** One copy for each recipient of {@code alarm}, not kept yet. */
    List<Call> route(Occasion occasion, Alarm alarm, KnownRunner runner, Instant now) {
        return alarm.recipients().stream()
                .map(recipient -> route(new Call(occasion, recipient, now), alarm, runner, now))
                .toList();
    }

    private Call route(Call call, Alarm alarm, KnownRunner runner, Instant now) {
        var recipient = call.recipient();
        if (addresses.of(runner, recipient).isEmpty()) {
            call.holdBack(Why.NO_CONTACT, now);
        } else if (isToldEnough(runner, recipient, alarm, now)) {
            call.holdBack(Why.COOL_DOWN, now);
        } else {
            var due = due(runner, recipient, alarm.tier(), now);
            if (due.isAfter(now)) {
                call.waitFor(due, isAtHome(recipient) ? Why.QUIET_HOURS : Why.WORKING_HOURS, now);
            }
        }
        return call;
    }

    private boolean isToldEnough(KnownRunner runner, Recipient recipient, Alarm alarm, Instant now) {
        return pace.coolDown(alarm.tier(), recipient)
                .map(pause -> calls.told(runner.program(), runner.id(), recipient, now.minus(pause)))
                .filter(told -> told.containsAll(alarm.reasons()))
                .isPresent();
    }

    /** What stops the runner today waits for nobody's hours; what can wait goes to staff when they work. */
    private Instant due(KnownRunner runner, Recipient recipient, Tier tier, Instant now) {
        return switch (tier) {
            case T0, T1 -> now;
            case T2 -> recipient == Recipient.RUNNER ? Timetable.forRunner(Quiet.of(runner), now) : now;
            case T3 -> forReview(runner, recipient, now);
        };
    }

    private Instant forReview(KnownRunner runner, Recipient recipient, Instant now) {
        return isAtHome(recipient)
                ? Timetable.forRunner(Quiet.of(runner), now)
                : Timetable.forStaff(programs.of(runner.program()).workingHours(), now);
    }

    private static boolean isAtHome(Recipient recipient) {
        return recipient == Recipient.RUNNER || recipient == Recipient.GUARDIAN;
    }
}
