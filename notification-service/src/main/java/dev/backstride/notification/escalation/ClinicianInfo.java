package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.advice.News;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.letter.ClinicianLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.words.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Informs a clinician where a decision names them and calls nobody in: of a run while running is stopped, as often as
 * the protocol names them for it, and of a review that nobody has made yet.
 */
@ApplicationScoped
public class ClinicianInfo {

    private final Addresses addresses;
    private final Messages messages;
    private final Vocabulary vocabulary;

    ClinicianInfo(Addresses addresses, Messages messages, Vocabulary vocabulary) {
        this.addresses = addresses;
        this.messages = messages;
        this.vocabulary = vocabulary;
    }

    /** Informs, where the decision says so. */
    public void give(News news) {
        var runner = news.runner();
        if (news.changesSomething()
                && news.decision().recipients().contains(Recipient.CLINICIAN)
                && addresses.of(runner, Recipient.CLINICIAN).isPresent()) {
            reason(news)
                    .map(reason -> new Post(
                            runner,
                            Kind.DECISION,
                            news.assessment().id(),
                            Recipient.CLINICIAN,
                            reason.name(),
                            letter(news, reason)))
                    .ifPresent(messages::queue);
        }
    }

    private static Optional<Code> reason(News news) {
        return news.decision().codes().stream()
                .filter(code -> code == Code.RAN_WHILE_STOPPED || code == Code.REVIEW_REMINDER)
                .findFirst();
    }

    private Letter letter(News news, Code reason) {
        var words = vocabulary.ofStaff();
        var name = Wording.name(news.runner());
        var action = news.decision().action();
        return reason == Code.RAN_WHILE_STOPPED
                ? ClinicianLetter.ranWhileStopped(words, name, action)
                : ClinicianLetter.stillWaiting(words, name, action);
    }
}
