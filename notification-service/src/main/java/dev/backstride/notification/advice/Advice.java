package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.fact.Screening;
import dev.backstride.notification.courtesy.Courtesy;
import dev.backstride.notification.letter.AdviceLetter;
import dev.backstride.notification.letter.EngagementLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.panel.PanelLinks;
import dev.backstride.notification.panel.Panels;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.notification.words.Words;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells a runner what is next, once per change; red-flag questions come first where they are due. */
@ApplicationScoped
public class Advice {

    private final Decisions decisions;
    private final Tellings tellings;
    private final Messages messages;
    private final Courtesy courtesy;
    private final Panels panels;
    private final PanelLinks links;
    private final Vocabulary vocabulary;
    private final StoryClock clock;

    Advice(
            Decisions decisions,
            Tellings tellings,
            Messages messages,
            Courtesy courtesy,
            Panels panels,
            PanelLinks links,
            Vocabulary vocabulary,
            StoryClock clock) {
        this.decisions = decisions;
        this.clock = clock;
        this.tellings = tellings;
        this.messages = messages;
        this.courtesy = courtesy;
        this.panels = panels;
        this.links = links;
        this.vocabulary = vocabulary;
    }

    /**
     * Writes to the runner when the next step is another than the one they were told.
     *
     * @param isTold whether another message about this decision goes to the runner: one is enough
     */
    public void give(News news, boolean isTold) {
        var action = news.decision().action();
        if (saysNothingAnyMore(news)) {
            var letter = EngagementLetter.of(words(news.runner()));
            courtesy.send(post(news.runner(), news.assessment().id(), "ENGAGEMENT_LOW", letter));
        }
        if (!news.isNewest() || action == Action.KEEP) {
            return;
        }
        var asksMore = waits(news) || asksAboutBones(news);
        if (release(news.runner())) {
            return;
        }
        var runner = news.runner();
        var isNew = news.changesSomething() && tellings.tell(runner.program(), runner.id(), action);
        if ((isNew || asksMore) && !isTold && !action.isStop()) {
            courtesy.sendInstead(post(runner, news.assessment().id(), "ACTION_CHANGED", letter(news)));
        } else if (isNew) {
            courtesy.drop(runner);
        }
    }

    /** A decision was withdrawn: the runner hears of it only where something else stands now. */
    public void withdraw(KnownRunner runner, Retraction retraction) {
        messages.withdraw(runner.program(), retraction.id(), "RETRACTED");
        decisions
                .withdraw(runner, retraction.id(), clock.now())
                .filter(action -> tellings.tell(runner.program(), runner.id(), action))
                .filter(action -> !action.isStop())
                .map(action ->
                        post(runner, retraction.id(), "RETRACTED", AdviceLetter.withdrawn(words(runner), action)))
                .ifPresent(courtesy::sendInstead);
    }

    /** Answers to red-flag questions may release what waited for them; no decision follows from them. */
    public void hear(KnownRunner runner, Screening screening) {
        panels.hear(runner.program(), runner.id(), screening);
        release(runner);
    }

    /** Whether the runner is to hear that they are asked less from now on. */
    private static boolean saysNothingAnyMore(News news) {
        return news.isNewest()
                && news.changesSomething()
                && news.decision().codes().contains(Code.ENGAGEMENT_LOW);
    }

    /** Whether the decision waits for answers to questions that nothing waited for before. */
    private boolean waits(News news) {
        var runner = news.runner();
        var panel = news.assessment().panel();
        if (panel == null || panel.withheld() == null) {
            panels.waitForNothing(runner.program(), runner.id());
            return false;
        }
        return panels.wait(runner.program(), runner.id(), news.assessment(), panel);
    }

    /** Nothing waits for these answers, so a letter is the only way to them. */
    private static boolean asksAboutBones(News news) {
        return news.changesSomething()
                && news.assessment().panel() != null
                && news.decision().codes().contains(Code.ASK_BSI_SCREEN);
    }

    private boolean release(KnownRunner runner) {
        var released = panels.takeReleased(runner.program(), runner.id());
        released.filter(release -> tellings.tell(runner.program(), runner.id(), release.action()))
                .map(release -> post(
                        runner,
                        release.assessment(),
                        "QUESTIONS_ANSWERED",
                        AdviceLetter.released(words(runner), release.action())))
                .ifPresent(courtesy::sendInstead);
        return released.isPresent();
    }

    private Letter letter(News news) {
        var words = words(news.runner());
        var panel = news.assessment().panel();
        return panel == null
                ? AdviceLetter.of(words, news.assessment())
                : AdviceLetter.asking(words, news.assessment(), links.to(news.runner(), news.assessment(), panel));
    }

    private static Post post(KnownRunner runner, UUID about, String reason, Letter letter) {
        return new Post(runner, Kind.DECISION, about, Recipient.RUNNER, reason, letter);
    }

    private Words words(KnownRunner runner) {
        return vocabulary.ofRunner(runner.profile().locale());
    }
}
