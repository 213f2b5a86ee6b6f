package dev.backstride.notification.followup;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.letter.CheckInLetter;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails that ask: each leads to the page where the answer is given. */
@ApplicationScoped
class Invitations {

    private final SealedLinks links;
    private final Vocabulary vocabulary;
    private final String checkIn;

    /**
     * Invitations to the pages of one installation.
     *
     * @param baseUrl where checkin is, as the browsers of runners and staff reach it, without a slash at the end
     */
    Invitations(
            SealedLinks links,
            Vocabulary vocabulary,
            @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.links = links;
        this.vocabulary = vocabulary;
        this.checkIn = baseUrl + "/check-in/";
    }

    /** Asks the first time. */
    Post first(FollowUpRow row, KnownRunner runner) {
        var words = vocabulary.ofRunner(runner.profile().locale());
        var letter = CheckInLetter.of(words, row.slot, page(row));
        return new Post(runner, Kind.FOLLOW_UP, row.id, Recipient.RUNNER, "DUE", letter);
    }

    /** Asks once more. */
    Post second(FollowUpRow row, KnownRunner runner) {
        var words = vocabulary.ofRunner(runner.profile().locale());
        var letter = CheckInLetter.again(words, row.slot, page(row));
        return new Post(runner, Kind.FOLLOW_UP, row.id, Recipient.RUNNER, Life.REMINDER, letter);
    }

    private String page(FollowUpRow row) {
        var link = new CheckInLink(row.program, row.runnerId, row.id, row.slot, row.bout, row.run, row.expiresAt);
        return checkIn + links.seal(link);
    }
}
