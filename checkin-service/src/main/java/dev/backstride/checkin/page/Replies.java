package dev.backstride.checkin.page;

import dev.backstride.checkin.fact.Ledger;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

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
     * Keeps {@code entry} unless the question was answered too long ago.
     *
     * @return how the question stood when it was our turn
     */
    @Transactional
    Question keep(CheckInLink link, Entry.Clear entry) {
        locks.lock(List.of(link.runner()));
        var question = questions.behind(link);
        if (question instanceof Question.Open open) {
            keep(open, entry);
        }
        return question;
    }

    private void keep(Question.Open open, Entry.Clear entry) {
        var cause = open.link().followUp();
        var felt = open.earlier().map(earlier -> earlier.level().feltAt()).orElseGet(clock::now);
        open.unrated()
                .ifPresent(run -> entry.peak()
                        .ifPresent(peak -> ledger.revise(open.runner(), cause, peak(open.link(), run, peak, entry))));
        ledger.revise(open.runner(), cause, level(open.link(), felt, entry));
    }

    private static Symptom peak(CheckInLink link, Run run, int peak, Entry.Clear entry) {
        return new Symptom(
                peakId(link),
                Moment.DURING,
                run.endedAt(),
                peak,
                run.id(),
                null,
                entry.side().orElse(null),
                entry.where().orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Symptom level(CheckInLink link, Instant now, Entry.Clear entry) {
        return new Symptom(
                levelId(link),
                Moment.AFTER,
                now,
                entry.level(),
                null,
                null,
                null,
                null,
                entry.change().orElse(null),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The name of the fact that tells the run's peak with the answer to {@code link}'s question. */
    static String peakId(CheckInLink link) {
        return link.followUp() + "-peak";
    }

    /** The name of the fact that answers {@code link}'s question. */
    static String levelId(CheckInLink link) {
        return link.followUp() + "-level";
    }
}
