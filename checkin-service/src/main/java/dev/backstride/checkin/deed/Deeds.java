package dev.backstride.checkin.deed;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.diary.Weeks;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a runner notes on their page as any fact is kept. It is named after what it is and the minute, so a second
 * press within it is the same fact.
 */
@RequestScoped
public class Deeds {

    /** Done is done: all three. */
    private static final int MOVEMENTS = 3;

    private final RunnerLocks locks;
    private final Facts facts;
    private final Ledger ledger;
    private final StoryClock clock;
    private final RequestId request;

    Deeds(RunnerLocks locks, Facts facts, Ledger ledger, StoryClock clock, RequestId request) {
        this.locks = locks;
        this.facts = facts;
        this.ledger = ledger;
        this.clock = clock;
        this.request = request;
    }

    /** Strength work of today. */
    @Transactional
    public void strength(Runner runner, boolean isHeavier) {
        var minute = minute();
        var today = LocalDate.ofInstant(minute, zone(runner));
        keep(runner, new StrengthSession(name(runner, "strength", minute), today, isHeavier ? true : null, null, null));
    }

    /** The movements before the last run; nothing where that is too long ago, or they are told already. */
    @Transactional
    public void warmUp(Runner runner) {
        var now = clock.now();
        var told = facts.since(
                runner.program(), runner.id(), Weeks.until(now, zone(runner)).begin());
        LastRun.of(Diary.of(told), told, now)
                .filter(last -> !last.warmedUp())
                .map(LastRun::run)
                .ifPresent(run -> keep(
                        runner,
                        new RunReport(
                                name(runner, "warm-up", run.id()),
                                run.id(),
                                minute(),
                                null,
                                MOVEMENTS,
                                null,
                                null,
                                null,
                                null)));
    }

    /** How the back is now. */
    @Transactional
    public void level(Runner runner, int level) {
        var minute = minute();
        keep(runner, level(name(runner, "level", minute), minute, level));
    }

    private static Symptom level(String id, Instant feltAt, int level) {
        return new Symptom(
                id, Moment.AFTER, feltAt, level, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What is said otherwise within the minute takes the place of what was said first. */
    private void keep(Runner runner, Fact fact) {
        locks.lock(List.of(runner.id()));
        ledger.revise(runner, request.id(), fact);
    }

    private static String name(Runner runner, String what, @Nullable Object which) {
        return NameBased.uuid(runner.program(), runner.id(), what, String.valueOf(which))
                .toString();
    }

    private Instant minute() {
        return clock.now().truncatedTo(ChronoUnit.MINUTES);
    }

    private static ZoneId zone(Runner runner) {
        return ZoneId.of(runner.profile().zone());
    }
}
