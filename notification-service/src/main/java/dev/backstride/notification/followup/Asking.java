package dev.backstride.notification.followup;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.letter.CheckInLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.message.Ending;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Outcome;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks what is due, and hears from the courier how that went. */
@ApplicationScoped
class Asking {

    private final FollowUps followUps;
    private final Runners runners;
    private final Messages messages;
    private final Addresses addresses;
    private final SealedLinks links;
    private final Vocabulary vocabulary;
    private final StoryClock clock;
    private final String checkIn;

    Asking(
            FollowUps followUps,
            Runners runners,
            Messages messages,
            Addresses addresses,
            SealedLinks links,
            Vocabulary vocabulary,
            StoryClock clock,
            @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.followUps = followUps;
        this.runners = runners;
        this.messages = messages;
        this.addresses = addresses;
        this.links = links;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.checkIn = baseUrl + "/check-in/";
    }

    /** Reads what asking {@code ids} needs in one go. */
    void recall(String program, List<UUID> ids) {
        followUps.recall(program, ids);
        messages.recall(program, ids);
    }

    /** Asks, unless there is something against it by now. */
    void ask(FollowUpRow row, Life.Planned planned) {
        var now = clock.now();
        var runner = runners.of(row.program, row.runnerId).orElseThrow();
        var pause = runner.profile().pauseUntil();
        if (now.isAfter(row.expiresAt)) {
            followUps.move(row, planned.cancel(now, Why.WINDOW_OVER), null);
        } else if (pause != null && now.isBefore(pause)) {
            followUps.move(row, planned.cancel(now, Why.PAUSED), null);
        } else if (addresses.isTurnedOff(runner)) {
            followUps.move(row, planned.cancel(now, Why.TURNED_OFF), null);
        } else {
            send(row, planned, runner, now);
        }
    }

    /** The runner's zone and hours may have changed since it was planned. */
    private void send(FollowUpRow row, Life.Planned planned, KnownRunner runner, Instant now) {
        var push = Push.from(now, row.question(), Quiet.of(runner.profile())).orElse(null);
        if (now.equals(push)) {
            followUps.move(row, planned.send(now), null);
            messages.queue(post(row, runner));
        } else {
            followUps.putOff(row, push, now);
        }
    }

    void ahead(@Observes Ending ending) {
        followUps.recall(ending.program(), ending.abouts());
    }

    void heard(@Observes Outcome outcome) {
        var row = followUps.of(outcome.program(), outcome.about()).orElse(null);
        if (row != null && row.life() instanceof Life.Sending sending) {
            var next = switch (outcome) {
                case Outcome.Sent sent -> sending.sent(sent.at());
                case Outcome.GivenUp givenUp -> sending.fail(givenUp.at(), givenUp.reason());
            };
            followUps.move(row, next, null);
        }
    }

    private Post post(FollowUpRow row, KnownRunner runner) {
        return new Post(runner, Kind.FOLLOW_UP, row.id, Recipient.RUNNER, "DUE", letter(row, runner));
    }

    private Letter letter(FollowUpRow row, KnownRunner runner) {
        var link = new CheckInLink(row.program, row.runnerId, row.id, row.slot, row.bout, row.run, row.expiresAt);
        var words = vocabulary.ofRunner(runner.profile().locale());
        return CheckInLetter.of(words, row.slot, checkIn + links.seal(link));
    }
}
