package dev.backstride.checkin.answer;

import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.form.Entry;
import dev.backstride.checkin.question.Names;
import dev.backstride.checkin.question.Question;
import dev.backstride.checkin.question.Questions;
import dev.backstride.checkin.question.Unrated;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was answered: all of it or nothing. Its facts are named after the follow-up, so sending the form
 * again changes nothing, and another answer takes the place of the one before as long as it may: it is about the same
 * moment, and came in when the first one did.
 */
@ApplicationScoped
class Replies {

    private final RunnerLocks locks;
    private final Questions questions;
    private final Ledger ledger;
    private final StoryClock clock;

    Replies(RunnerLocks locks, Questions questions, Ledger ledger, StoryClock clock) {
        this.locks = locks;
        this.questions = questions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What became of an answer.
     *
     * @param question how it stood when it was our turn
     * @param isNew whether anything was said that was not known
     */
    record Kept(Question question, boolean isNew) {}

    /** Keeps {@code entry} unless the question was answered too long ago. */
    @Transactional
    Kept keep(CheckInLink link, Entry.Clear entry) {
        locks.lock(List.of(link.runner()));
        var question = questions.behind(link);
        return new Kept(question, question instanceof Question.Open open && keep(open, entry));
    }

    /** The level comes last: what is decided on it rests on the rest as well. */
    private boolean keep(Question.Open open, Entry.Clear entry) {
        var link = open.link();
        var now = clock.now();
        var isNew =
                open.unrated().map(unrated -> keep(open, unrated, entry, now)).orElse(false);
        var felt = open.earlier().map(earlier -> earlier.level().feltAt()).orElse(now);
        return ledger.revise(
                        open.runner(),
                        link.followUp(),
                        Telling.level(Names.of(link).level(), felt, entry))
                || isNew;
    }

    private boolean keep(Question.Open open, Unrated unrated, Entry.Clear entry, Instant now) {
        var link = open.link();
        var cause = link.followUp();
        var runner = open.runner();
        var isNew = Telling.peak(Names.of(link).peak(), unrated.run(), entry)
                .map(peak -> ledger.revise(runner, cause, peak))
                .orElse(false);
        if (entry.run().strength() && unrated.asksStrength()) {
            var today = LocalDate.ofInstant(now, ZoneId.of(runner.profile().zone()));
            isNew |= ledger.revise(
                    runner, cause, new StrengthSession(Names.of(link).strength(), today, null, null, null));
        }
        return report(open, unrated, entry.run(), now)
                        .map(report -> ledger.revise(runner, cause, report))
                        .orElse(false)
                || isNew;
    }

    /** Sent again, a report is about the instant it was first given at. */
    private static Optional<RunReport> report(Question.Open open, Unrated unrated, Entry.OfRun said, Instant now) {
        var at = open.earlier()
                .flatMap(Question.Earlier::report)
                .map(RunReport::at)
                .orElse(now);
        return Telling.report(Names.of(open.link()).report(), unrated, said, at);
    }
}
