package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.advice.News;
import dev.backstride.notification.journal.StepId;
import dev.backstride.notification.letter.AlarmLetter;
import dev.backstride.notification.letter.CallLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.notification.words.Words;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls people in when a decision says so, and lets them go when it is over. */
@ApplicationScoped
public class Calling {

    private final Escalations escalations;
    private final Messages messages;
    private final StoryClock clock;
    private final EmergencyRoutes routes;
    private final Vocabulary vocabulary;
    private final String staffPage;

    Calling(
            Escalations escalations,
            Messages messages,
            StoryClock clock,
            EmergencyRoutes routes,
            Vocabulary vocabulary,
            @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.escalations = escalations;
        this.messages = messages;
        this.clock = clock;
        this.routes = routes;
        this.vocabulary = vocabulary;
        this.staffPage = baseUrl + "/staff";
    }

    /** Acts on a decision; says whether the runner hears of it from here. */
    public boolean act(News news) {
        var decision = news.decision();
        var runner = news.runner();
        if (decision.codes().contains(Code.CLEARED_BY_CLINICIAN)) {
            escalations.closeAll(runner.program(), runner.id(), decision.at(), news.event());
        }
        var today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        var alarm = Alarm.of(decision, runner.profile(), today)
                .filter(_ -> news.changesSomething())
                .filter(found -> !escalations.isOpen(runner.program(), runner.id(), found.tier()))
                .map(found -> found.reaching(runner));
        alarm.ifPresent(found -> raise(news, found));
        return alarm.isPresent();
    }

    private void raise(News news, Alarm alarm) {
        var runner = news.runner();
        var assessment = news.assessment().id();
        var id = StepId.of(assessment, "escalation:" + alarm.tier());
        var row = new EscalationRow(runner.program(), id, runner.id(), assessment, alarm, clock.now());
        escalations.raise(row, alarm.reason().name(), news.event());
        for (var recipient : alarm.recipients()) {
            var letter = letter(news, alarm, recipient);
            messages.queue(new Post(
                    runner, Kind.ESCALATION, id, recipient, alarm.reason().name(), letter));
        }
    }

    private Letter letter(News news, Alarm alarm, Recipient recipient) {
        var runner = news.runner();
        return switch (recipient) {
            case RUNNER ->
                alarm(news, alarm, vocabulary.ofRunner(runner.profile().locale()));
            case CLINICIAN, COACH, GUARDIAN, ON_CALL ->
                CallLetter.of(
                        vocabulary.ofStaff(),
                        alarm.tier(),
                        name(runner),
                        alarm.visibleTo(recipient, runner.profile()),
                        staffPage);
        };
    }

    private Letter alarm(News news, Alarm alarm, Words words) {
        var runner = news.runner();
        return AlarmLetter.of(
                words,
                alarm.tier(),
                news.decision().action(),
                routes.of(
                        runner.program(),
                        runner.profile().country(),
                        words.language().locale()),
                alarm.recipients().contains(Recipient.CLINICIAN));
    }

    private static String name(KnownRunner runner) {
        return Optional.ofNullable(runner.profile().externalId())
                .orElse(runner.id().toString());
    }
}
