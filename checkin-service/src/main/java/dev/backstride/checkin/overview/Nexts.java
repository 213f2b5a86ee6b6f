package dev.backstride.checkin.overview;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.guidance.Guidance;
import dev.backstride.checkin.guidance.PanelPages;
import dev.backstride.checkin.guidance.Stand;
import dev.backstride.checkin.reason.Steps;
import dev.backstride.checkin.standing.Awaited;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.step.AnswerScreening;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what is next, why, and how: nothing ordinary to whoever is stopped, or told something nobody has weighed. */
@ApplicationScoped
class Nexts {

    /** From here on a level is weighed whenever it is felt. */
    private static final int WEIGHED_ANYWAY = 6;

    /** After this nobody waits for a decision any more: there will be none, and what stands stands. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Guidance guidance;
    private final PanelPages panels;
    private final Decisions decisions;
    private final Awaited awaited;
    private final EmergencyRoutes routes;

    Nexts(Guidance guidance, PanelPages panels, Decisions decisions, Awaited awaited, EmergencyRoutes routes) {
        this.guidance = guidance;
        this.panels = panels;
        this.decisions = decisions;
        this.awaited = awaited;
        this.routes = routes;
    }

    /** Waits a little for the decision on what was told just now, where one is to come. */
    Overview.Next of(Reader reader, Diary diary, Instant now, boolean isFresh) {
        var isOpen = lastWeighed(diary, now)
                .filter(level -> !isWeighed(reader, level, isFresh))
                .isPresent();
        var stand = guidance.stand(reader.runner());
        var isOrdinary = !stand.isStopped() && !isOpen;
        var number = number(reader, stand);
        return new Overview.Next(
                stand.isStopped(),
                number,
                reader.words().urgent().call(number),
                lines(reader, isOpen),
                isOpen && !stand.isStopped() ? "" : why(reader, stand),
                isOrdinary ? how(reader, stand, now) : List.of(),
                panels.forAll(reader.runner()));
    }

    Ladder ladder(Reader reader) {
        return Ladder.of(reader.words().me(), guidance.stand(reader.runner()).decision());
    }

    /** What to call; empty where it is no emergency. */
    private String number(Reader reader, Stand stand) {
        var runner = reader.runner();
        return stand.action()
                .filter(Action.STOP_EMERGENCY::equals)
                .map(_ -> routes.of(
                        runner.program(),
                        runner.profile().country(),
                        reader.words().language().locale()))
                .map(EmergencyRoute::number)
                .orElse("");
    }

    private List<String> lines(Reader reader, boolean isOpen) {
        var lines = isOpen
                ? guidance.meanwhile(reader.runner(), reader.words())
                : guidance.of(reader.runner(), reader.words());
        return lines.isEmpty() ? List.of(reader.words().me().nothingYet()) : lines;
    }

    private static String why(Reader reader, Stand stand) {
        var words = reader.words();
        var isNews = stand.isStopped()
                && stand.decision()
                        .map(DecisionRow::action)
                        .filter(Action::isStop)
                        .isEmpty();
        return isNews
                ? words.me().whyReason(words.reasons().redFlag())
                : stand.decision().map(row -> Pasts.why(reader, row)).orElse("");
    }

    /** Questions that were answered since are no step any more. */
    private List<String> how(Reader reader, Stand stand, Instant now) {
        var isAsking = stand.action().filter(Action.SCREEN_FIRST::equals).isPresent();
        var steps = stand.decision().map(decisions::steps).orElse(List.of()).stream()
                .filter(step -> isAsking || !(step instanceof AnswerScreening))
                .toList();
        return Steps.of(reader.words(), reader.runner(), steps, now);
    }

    private boolean isWeighed(Reader reader, Symptom level, boolean isFresh) {
        var runner = reader.runner();
        return isFresh
                ? awaited.hasCome(runner.program(), runner.id(), level.id(), Set.of())
                : !decisions.on(runner.program(), runner.id(), level.id()).isEmpty();
    }

    /** The newest level on which there is a decision, or will be within minutes. */
    private static Optional<Symptom> lastWeighed(Diary diary, Instant now) {
        var ofRuns = diary.outings().stream()
                .flatMap(outing -> Stream.of(outing.during(), outing.hourLater(), outing.dayLater()))
                .flatMap(Optional::stream);
        return Stream.concat(ofRuns, diary.others().stream())
                .filter(level -> receivedAt(level).plus(PATIENCE).isAfter(now))
                .filter(level -> level.level() >= WEIGHED_ANYWAY || isAnswer(diary, level))
                .max(Comparator.comparing(Nexts::receivedAt));
    }

    private static boolean isAnswer(Diary diary, Symptom level) {
        return diary.slot(level) != Slot.TREND;
    }

    /** The ledger stamps every fact. */
    private static Instant receivedAt(Symptom stored) {
        return Objects.requireNonNull(stored.receivedAt());
    }
}
