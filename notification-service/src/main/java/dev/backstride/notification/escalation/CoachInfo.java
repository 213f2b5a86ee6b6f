package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.advice.News;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.letter.CoachLetter;
import dev.backstride.notification.message.Copied;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Informs a coach, or a minor's guardian in the coach's place, where a decision says so: once for each reason
 * in the cool-down of R-39. Nobody is called in, so nobody has to take it over.
 */
@ApplicationScoped
public class CoachInfo {

    /** Each counts by itself; the first that holds is the one it is about. */
    private static final List<Code> REASONS = List.of(Code.REPEAT_WORSE_UNCHANGED, Code.ASYM_MATCHES_SIDE);

    private final Addresses addresses;
    private final Copied copied;
    private final Messages messages;
    private final EscalationConfig config;
    private final Vocabulary vocabulary;
    private final StoryClock clock;

    CoachInfo(
            Addresses addresses,
            Copied copied,
            Messages messages,
            EscalationConfig config,
            Vocabulary vocabulary,
            StoryClock clock) {
        this.addresses = addresses;
        this.copied = copied;
        this.messages = messages;
        this.config = config;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Informs, where the decision says so and the coach hears of it by no other message. */
    public void give(News news) {
        var codes = news.decision().codes();
        var calls = codes.contains(Code.REPEAT_WORSE_24H)
                || news.decision().action().isStop();
        if (codes.contains(Code.ESC_COACH_INFO) && news.changesSomething() && !calls) {
            inform(news, REASONS.stream().filter(codes::contains).findFirst().orElse(Code.ESC_COACH_INFO));
        }
    }

    private void inform(News news, Code reason) {
        var runner = news.runner();
        var now = clock.now();
        var isMinor = runner.profile().birthDate().isMinorOn(LocalDate.ofInstant(now, ZoneOffset.UTC));
        var reader = isMinor ? Recipient.GUARDIAN : Recipient.COACH;
        if (addresses.of(runner, reader).isPresent()
                && !copied.isTold(runner, reader, reason.name(), now.minus(config.coachCoolDown()))) {
            var letter = CoachLetter.of(
                    vocabulary.ofStaff(), Wording.name(runner), news.decision().action());
            messages.queue(new Post(runner, Kind.DECISION, news.assessment().id(), reader, reason.name(), letter));
        }
    }
}
