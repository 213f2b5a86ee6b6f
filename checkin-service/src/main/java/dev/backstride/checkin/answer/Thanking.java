package dev.backstride.checkin.answer;

import dev.backstride.checkin.form.Entry;
import dev.backstride.checkin.guidance.Guidance;
import dev.backstride.checkin.guidance.OwnPageLinks;
import dev.backstride.checkin.guidance.PanelPages;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.question.Names;
import dev.backstride.checkin.question.Question;
import dev.backstride.checkin.standing.Awaited;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import dev.backstride.plumbing.link.CheckInLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says thanks, and where the runner stands: with the answer weighed where that takes no longer than a page may. */
@ApplicationScoped
class Thanking {

    private final Guidance guidance;
    private final PanelPages panels;
    private final OwnPageLinks own;
    private final Decisions decisions;
    private final Awaited awaited;
    private final EmergencyRoutes routes;

    Thanking(
            Guidance guidance,
            PanelPages panels,
            OwnPageLinks own,
            Decisions decisions,
            Awaited awaited,
            EmergencyRoutes routes) {
        this.guidance = guidance;
        this.panels = panels;
        this.own = own;
        this.decisions = decisions;
        this.awaited = awaited;
        this.routes = routes;
    }

    /** The decisions that rest on what {@code link}'s question was answered with so far. */
    Set<UUID> decidedBefore(CheckInLink link) {
        return decisions.on(link.program(), link.runner(), Names.of(link).level());
    }

    /**
     * For an answer that was kept.
     *
     * @param outdated the decisions on what was said before; empty where this says the same
     */
    Response forAnswer(Words words, Question.Open open, Entry.Clear entry, Set<UUID> outdated) {
        var headline = open.earlier()
                .map(earlier -> earlier.level().level())
                .filter(level -> level != entry.level())
                .map(_ -> words.thanks().changed(entry.level()))
                .orElseGet(words.thanks()::answered);
        if (entry.signs().areNews()) {
            return news(words, open.runner(), headline);
        }
        var link = open.link();
        var hasCome =
                awaited.hasCome(link.program(), link.runner(), Names.of(link).level(), outdated);
        var lines = hasCome ? guidance.of(open.runner(), words) : guidance.meanwhile(open.runner(), words);
        return page(words, open.runner(), headline, List.of(), lines);
    }

    /** For an answer that came too late to change the first one. */
    Response forLateChange(Words words, Question.Answered answered, Entry.Clear entry) {
        var first = answered.level().level();
        var headline = first == entry.level()
                ? words.thanks().answered()
                : words.thanks().keptFirst(first);
        return entry.signs().areNews()
                ? news(words, answered.runner(), headline)
                : page(words, answered.runner(), headline, List.of(), lines(words, answered));
    }

    /** For whoever looks at a question again that was answered. */
    Response forLooking(Words words, Question.Answered answered) {
        return page(words, answered.runner(), words.thanks().kept(), List.of(), lines(words, answered));
    }

    private List<String> lines(Words words, Question.Answered answered) {
        var runner = answered.runner();
        var isWeighed = !decisions
                .on(runner.program(), runner.id(), answered.level().id())
                .isEmpty();
        return isWeighed ? guidance.of(runner, words) : guidance.meanwhile(runner, words);
    }

    private Response news(Words words, Runner runner, String headline) {
        var route = routes.of(
                runner.program(), runner.profile().country(), words.language().locale());
        var urgent = Thanks.aboutNews(words.urgent(), route.now(words.language().locale()));
        return page(words, runner, headline, urgent, List.of());
    }

    private Response page(Words words, Runner runner, String headline, List<String> urgent, List<String> lines) {
        var thanks = new Thanks(headline, urgent, panels.forAll(runner), lines, own.of(runner));
        return Sheet.of(200, words.language(), Templates.thanks(thanks));
    }
}
