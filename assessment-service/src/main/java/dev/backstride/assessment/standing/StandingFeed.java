package dev.backstride.assessment.standing;

import dev.backstride.assessment.course.LiveCourses;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.StandingDecision;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.protocol.Course;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the feed of standing decisions: the newest of each runner who shares, nothing of the others. Told in the
 * transaction in which it came to stand.
 */
@ApplicationScoped
public class StandingFeed {

    private final Standings standings;
    private final LiveCourses courses;
    private final Outbox outbox;
    private final StoryClock clock;

    StandingFeed(Standings standings, LiveCourses courses, Outbox outbox, StoryClock clock) {
        this.standings = standings;
        this.courses = courses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who shares from now on shares what stands already. */
    public void begin(KnownRunner runner) {
        standings.find(runner).ifPresent(row -> tell(runner, row, courses.of(runner)));
    }

    /** What came to stand. It says nothing that needs more than FEED: no code, no fact. */
    public void tell(KnownRunner runner, StandingRow row, Course course) {
        if (!runner.profile().allows(Consent.FEED)) {
            return;
        }
        var now = clock.now();
        var decision = new StandingDecision(
                runner.id(),
                now,
                row.action,
                row.since,
                row.easesAt,
                row.mode,
                row.rung,
                course.steps(now),
                row.because);
        var because = row.because == null ? runner.id() : row.because;
        append(
                runner.program(),
                runner.id(),
                runner.externalId(),
                because,
                decision,
                new Share(decision, Set.of(Consent.FEED), null));
    }

    /** Takes away what partners read of a runner who shares no longer, or is forgotten. */
    public void end(String program, UUID runner) {
        append(program, runner, null, runner, null, Share.always(null));
    }

    private void append(
            String program,
            UUID runner,
            @Nullable String externalId,
            UUID causation,
            @Nullable StandingDecision decision,
            Share shared) {
        outbox.append(new OutgoingEvent(
                UUID.randomUUID(),
                EventType.STANDING_CHANGED,
                program,
                runner,
                externalId,
                clock.now(),
                causation,
                decision,
                shared));
    }
}
