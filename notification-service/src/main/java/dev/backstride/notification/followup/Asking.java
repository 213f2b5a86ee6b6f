package dev.backstride.notification.followup;

import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.courtesy.Allowance;
import dev.backstride.notification.courtesy.Day;
import dev.backstride.notification.message.Ending;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Outcome;
import dev.backstride.notification.message.Pushes;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks what is due, once more where nobody answers, and hears from the courier how that went. */
@ApplicationScoped
class Asking {

    private final FollowUps followUps;
    private final Runners runners;
    private final Messages messages;
    private final Addresses addresses;
    private final Invitations invitations;
    private final Allowance allowance;
    private final Pushes pushes;
    private final StoryClock clock;

    Asking(
            FollowUps followUps,
            Runners runners,
            Messages messages,
            Addresses addresses,
            Invitations invitations,
            Allowance allowance,
            Pushes pushes,
            StoryClock clock) {
        this.followUps = followUps;
        this.runners = runners;
        this.messages = messages;
        this.addresses = addresses;
        this.invitations = invitations;
        this.allowance = allowance;
        this.pushes = pushes;
        this.clock = clock;
    }

    /** Reads what asking {@code ids} needs in one go. */
    void recall(String program, List<UUID> ids) {
        var runners = followUps.recall(program, ids);
        messages.recall(program, ids);
        pushes.recall(program, runners, clock.now());
    }

    /** Asks, unless there is something against it by now. */
    void ask(FollowUpRow row, Life.Planned planned) {
        var now = clock.now();
        var runner = runners.of(row.program, row.runnerId).orElseThrow();
        if (now.isAfter(row.expiresAt)) {
            followUps.move(row, planned.cancel(now, Why.WINDOW_OVER), null);
        } else if (isPaused(runner, now)) {
            followUps.move(row, planned.cancel(now, Why.PAUSED), null);
        } else if (addresses.isTurnedOff(runner)) {
            followUps.move(row, planned.cancel(now, Why.TURNED_OFF), null);
        } else {
            send(row, planned, runner, now);
        }
    }

    /** The runner's zone and hours may have changed since it was planned. */
    private void send(FollowUpRow row, Life.Planned planned, KnownRunner runner, Instant now) {
        var push = Push.from(now, row.question(), Quiet.of(runner)).orElse(null);
        if (!now.equals(push)) {
            followUps.putOff(row, planned, new Appointment(push, Timing.QUIET_HOURS), now, null);
        } else if (allowance.left(runner, now) <= 0) {
            followUps.putOff(row, planned, Appointment.none(Timing.CAP), now, null);
        } else {
            followUps.move(row, planned.send(now), null);
            messages.queue(invitations.first(row, runner));
        }
    }

    /** Asks once more, unless there is something against it; a window that is over ends by its own timer. */
    void remind(FollowUpRow row, Life.Sent sent) {
        var now = clock.now();
        if (now.isAfter(row.expiresAt)) {
            return;
        }
        var runner = runners.of(row.program, row.runnerId).orElseThrow();
        var against = against(runner, now);
        if (against.isPresent()) {
            followUps.move(row, sent.leave(now, against.get()), null);
        } else {
            followUps.move(row, sent.remind(now), null);
            messages.queue(invitations.second(row, runner));
        }
    }

    /** A reminder that does not fit is left out: it is not worth another time, nor another question's place. */
    private Optional<Timing> against(KnownRunner runner, Instant now) {
        if (isPaused(runner, now)) {
            return Optional.of(Timing.PAUSED);
        }
        if (addresses.isTurnedOff(runner)) {
            return Optional.of(Timing.TURNED_OFF);
        }
        if (Quiet.of(runner).isAt(now)) {
            return Optional.of(Timing.QUIET_HOURS);
        }
        var toCome = followUps.toCome(
                runner.program(), runner.id(), Day.of(runner, now).to());
        return allowance.left(runner, now) > toCome ? Optional.empty() : Optional.of(Timing.CAP);
    }

    private static boolean isPaused(KnownRunner runner, Instant now) {
        var pause = runner.profile().pauseUntil();
        return pause != null && now.isBefore(pause);
    }

    void ahead(@Observes Ending ending) {
        followUps.recall(ending.program(), ending.abouts());
    }

    void heard(@Observes Outcome outcome) {
        var row = followUps.of(outcome.program(), outcome.about()).orElse(null);
        if (row == null) {
            return;
        }
        switch (row.life()) {
            case Life.Sending sending -> asked(row, sending, outcome);
            case Life.Reminding reminding -> reminded(row, reminding, outcome);
            case Life.Planned _,
                    Life.Sent _,
                    Life.Reminded _,
                    Life.Unreminded _,
                    Life.Answered _,
                    Life.Expired _,
                    Life.Cancelled _,
                    Life.Failed _ -> {
                // Nothing of it is with the courier: it ended, or began anew, while the mail was under way.
            }
        }
    }

    private void asked(FollowUpRow row, Life.Sending sending, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent -> {
                followUps.move(row, sending.sent(sent.at()), null);
                Reminder.of(row.question(), sent.at()).ifPresent(at -> followUps.remindAt(row, at));
            }
            case Outcome.GivenUp givenUp -> followUps.move(row, sending.fail(givenUp.at(), givenUp.reason()), null);
        }
    }

    private void reminded(FollowUpRow row, Life.Reminding reminding, Outcome outcome) {
        var next = switch (outcome) {
            case Outcome.Sent sent -> reminding.sent(sent.at());
            case Outcome.GivenUp givenUp -> reminding.fail(givenUp.at(), givenUp.reason());
        };
        followUps.move(row, next, null);
    }
}
