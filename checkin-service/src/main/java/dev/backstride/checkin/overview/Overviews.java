package dev.backstride.checkin.overview;

import dev.backstride.checkin.deed.LastRun;
import dev.backstride.checkin.deed.Pauses;
import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.diary.Weeks;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.plot.Picture;
import dev.backstride.checkin.plot.Plot;
import dev.backstride.checkin.reason.Told;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.words.Times;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.runner.Channel;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the page together from what is known here. */
@ApplicationScoped
public class Overviews {

    private static final int USUAL_PAUSE_DAYS = 14;

    private final Nexts nexts;
    private final Decisions decisions;
    private final Facts facts;
    private final StoryClock clock;

    Overviews(Nexts nexts, Decisions decisions, Facts facts, StoryClock clock) {
        this.nexts = nexts;
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The page as it is now.
     *
     * @param isFresh whether the reader told something just now, whose decision may be on its way
     */
    public Overview of(Reader reader, Notice notice, boolean isFresh) {
        var now = clock.now();
        var runner = reader.runner();
        var weeks = Weeks.until(now, reader.zone());
        var told = facts.since(runner.program(), runner.id(), weeks.reach());
        var diary = Diary.of(told);
        var next = nexts.of(reader, diary, now, isFresh);
        return new Overview(
                new Overview.Way(reader.base(), reader.signedIn()),
                notice,
                next,
                taps(reader, diary, told, now),
                next.stopped() ? null : nexts.ladder(reader),
                span(reader, weeks, diary, told, next.stopped()),
                Told.of(reader.words(), reader.zone(), diary, told).reversed(),
                mail(reader, notice, now));
    }

    private static Overview.Taps taps(Reader reader, Diary diary, List<Fact> told, Instant now) {
        var today = LocalDate.ofInstant(now, reader.zone());
        var isKept = told.stream()
                .filter(StrengthSession.class::isInstance)
                .map(StrengthSession.class::cast)
                .anyMatch(session -> session.on().equals(today));
        var last = LastRun.of(diary, told, now);
        var day = last.map(run ->
                        Times.day(reader.words(), reader.runner(), run.run().startedAt()))
                .orElse("");
        return new Overview.Taps(isKept, day, last.filter(LastRun::warmedUp).isPresent());
    }

    private Overview.Span span(Reader reader, Weeks weeks, Diary diary, List<Fact> told, boolean isStopped) {
        var runner = reader.runner();
        var words = reader.words();
        var shown = Pasts.of(decisions.since(runner.program(), runner.id(), weeks.begin()), isStopped);
        var picture = Plot.of(weeks, diary, shown.marks(), words.plot(), words.language());
        return new Overview.Span(
                picture.map(Picture::svg).orElse(""),
                picture.map(drawn -> drawn.keys(words.plot())).orElse(List.of()),
                Row.of(words, weeks, diary),
                shown.opened(reader, diary, told));
    }

    private static Overview.Mail mail(Reader reader, Notice notice, Instant now) {
        var profile = reader.runner().profile();
        var today = LocalDate.ofInstant(now, reader.zone());
        var paused = Optional.ofNullable(profile.pauseUntil())
                .filter(now::isBefore)
                .map(until -> Times.day(reader.words(), reader.runner(), until))
                .orElse("");
        return new Overview.Mail(
                profile.ways().contains(Channel.MAIL),
                paused,
                Pauses.earliest(today).toString(),
                Pauses.latest(today).toString(),
                notice.until().isEmpty() ? today.plusDays(USUAL_PAUSE_DAYS).toString() : notice.until());
    }
}
