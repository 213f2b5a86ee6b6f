package dev.backstride.notification.questionnaire;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.fact.Instrument;
import dev.backstride.notification.advice.Course;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.runner.KnownRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What speaks against asking a runner, read when it is due: whatever came in whichever order, it is as it is now. */
@ApplicationScoped
class Against {

    private final Prompts prompts;
    private final LastAnswers answers;
    private final Addresses addresses;

    Against(Prompts prompts, LastAnswers answers, Addresses addresses) {
        this.prompts = prompts;
        this.answers = answers;
        this.addresses = addresses;
    }

    /**
     * Why it is not to be asked; empty where nothing is against it.
     *
     * @param course where the runner stands; null outside an episode
     */
    Optional<Why> asking(PromptRow row, KnownRunner runner, @Nullable Course course, Instant now) {
        if (!now.isBefore(row.expiresAt)) {
            return Optional.of(Why.WINDOW_OVER);
        }
        if (course == null || !Occasion.isOf(row.occasion, course)) {
            return Optional.of(Why.OVER);
        }
        if (course.mode() == Mode.STOPPED) {
            return Optional.of(Why.STOPPED);
        }
        return said(row).or(() -> wished(runner, now));
    }

    private Optional<Why> said(PromptRow row) {
        if (answers.isAnsweredSince(row.program, row.runnerId, row.instrument, countsFrom(row))) {
            return Optional.of(Why.ALREADY_ANSWERED);
        }
        return prompts.isAnotherOpen(row) ? Optional.of(Why.STILL_OPEN) : Optional.empty();
    }

    /** On Monday people still answer for the week before: that is no answer for this one. */
    private Instant countsFrom(PromptRow row) {
        return row.instrument == Instrument.OSTRC_H2
                ? prompts.answeredUntil(
                                row.program, row.runnerId, row.instrument, Occasion.nameOfWeek(row.day.minusWeeks(1)))
                        .orElse(row.countsFrom)
                : row.countsFrom;
    }

    private Optional<Why> wished(KnownRunner runner, Instant now) {
        var pause = runner.profile().pauseUntil();
        if (pause != null && now.isBefore(pause)) {
            return Optional.of(Why.PAUSED);
        }
        return addresses.isTurnedOff(runner) ? Optional.of(Why.TURNED_OFF) : Optional.empty();
    }
}
