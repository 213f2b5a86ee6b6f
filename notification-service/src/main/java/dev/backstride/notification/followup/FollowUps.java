package dev.backstride.notification.followup;

import dev.backstride.events.EventType;
import dev.backstride.notification.journal.Happening;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.Timers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions we owe. Every move keeps row, timers, mail and journal in step. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUpRow, Key> {

    /** Spelled out, as the index of the unsent is: a plan for any stages could not use it. */
    private static final String UNSENT = "stage in ('PLANNED', 'SENDING') and pushAt is not null";

    private static final List<Stage> OPEN =
            List.of(Stage.PLANNED, Stage.SENDING, Stage.SENT, Stage.REMINDING, Stage.REMINDED, Stage.UNREMINDED);

    private final Runners runners;
    private final Timers timers;
    private final Messages messages;
    private final Journal journal;

    FollowUps(Runners runners, Timers timers, Messages messages, Journal journal) {
        this.runners = runners;
        this.timers = timers;
        this.messages = messages;
        this.journal = journal;
    }

    /** What is still to be sent, of every runner. */
    @Transactional
    Owed owed(Instant now) {
        var due = UNSENT + " and pushAt <= ?1";
        return new Owed(count(UNSENT), count(due, now), count(due, now.minus(Owed.LATE)));
    }

    /** Which of {@code runners} have open questions. */
    Set<UUID> asked(String program, Set<UUID> runners) {
        return find(
                        "select distinct runnerId from FollowUpRow where program = ?1 and runnerId in ?2 and stage in ?3",
                        program,
                        runners,
                        OPEN)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    List<FollowUpRow> open(String program, UUID runner) {
        return list("program = ?1 and runnerId = ?2 and stage in ?3 order by dueAt", program, runner, OPEN);
    }

    /** How many questions are to be pushed to the runner before {@code until}. */
    public long toCome(String program, UUID runner, Instant until) {
        return count(
                "program = ?1 and runnerId = ?2 and stage = ?3 and pushAt < ?4", program, runner, Stage.PLANNED, until);
    }

    /** One that nobody was asked yet, and that nothing was told of. */
    FollowUpRow begin(String program, UUID runner, Question question) {
        var row = new FollowUpRow(program, runner, question);
        journal.begin(row.id);
        return row;
    }

    Optional<FollowUpRow> of(String program, UUID id) {
        return findByIdOptional(new Key(program, id));
    }

    /** Reads those of {@code ids} there are, and what a move of them needs, in one go; says whose they are. */
    Set<UUID> recall(String program, List<UUID> ids) {
        var rows = list("program = ?1 and id in ?2", program, ids);
        var owners = rows.stream().map(row -> row.runnerId).collect(Collectors.toSet());
        runners.recall(program, owners);
        journal.recall(program, ids);
        return owners;
    }

    /** When the runner's newest bout ended that we were to ask about. */
    Optional<Instant> newestBout(String program, UUID runner) {
        return find("program = ?1 and runnerId = ?2 and not withdrawn order by boutEndedAt desc", program, runner)
                .page(0, 1)
                .firstResultOptional()
                .map(row -> row.boutEndedAt);
    }

    /** The questions a newer bout put an end to, oldest first. */
    List<FollowUpRow> overtaken(String program, UUID runner) {
        return list(
                "program = ?1 and runnerId = ?2 and stage = ?3 and reason = ?4 order by dueAt",
                program,
                runner,
                Stage.CANCELLED,
                Why.NEWER_BOUT.name());
    }

    /** The bout that {@code assessment} asked about is none any more: no other is older than it. */
    void forgetBout(String program, UUID runner, UUID assessment) {
        list("program = ?1 and runnerId = ?2 and assessmentId = ?3", program, runner, assessment)
                .forEach(row -> row.withdrawn = true);
    }

    /** Plans {@code question}, the first time or anew. */
    void plan(FollowUpRow row, Question question, Appointment push, UUID assessment, Instant now, UUID cause) {
        row.plan(question, push, assessment, now);
        persist(row);
        setSending(row);
        set(row, Purpose.EXPIRE, row.expiresAt);
        tell(row, cause);
    }

    /**
     * It is sent at another time, or not at all.
     *
     * @param cause the event it follows from; null where time alone made it happen
     */
    void putOff(FollowUpRow row, Life.Planned planned, Appointment push, Instant now, @Nullable UUID cause) {
        row.putOff(planned, push, now);
        setSending(row);
        tell(row, cause);
    }

    /** Asks once more at {@code at}, unless something ends it before. */
    void remindAt(FollowUpRow row, Instant at) {
        set(row, Purpose.REMIND, at);
    }

    private void setSending(FollowUpRow row) {
        if (row.pushAt == null) {
            cancel(row, Purpose.SEND);
        } else {
            set(row, Purpose.SEND, row.pushAt);
        }
    }

    /**
     * Takes a move.
     *
     * @param cause the event it follows from; null where time alone made it happen
     */
    void move(FollowUpRow row, Life next, @Nullable UUID cause) {
        var mayRemind = row.stage == Stage.SENT;
        row.become(next);
        if (!(next instanceof Life.Open)) {
            cancel(row, mayRemind ? Purpose.REMIND : Purpose.SEND);
            cancel(row, Purpose.EXPIRE);
            messages.withdraw(row.program, row.id, row.reason);
        }
        tell(row, cause);
    }

    private void set(FollowUpRow row, Purpose purpose, Instant due) {
        timers.set(new Timer(row.program, row.runnerId, purpose.of(row.id), due));
    }

    private void cancel(FollowUpRow row, Purpose purpose) {
        timers.cancel(row.program, row.runnerId, purpose.of(row.id));
    }

    private void tell(FollowUpRow row, @Nullable UUID cause) {
        row.stage.event().map(type -> happening(type, row)).ifPresent(happening -> tell(happening, cause));
    }

    private static Happening happening(EventType type, FollowUpRow row) {
        var event = row.asEvent();
        var shown = row.runnerOnly ? event.withoutBout() : event;
        return new Happening(type, row.program, row.runnerId, row.id, row.stageAt, row.reason, event, shown);
    }

    private void tell(Happening happening, @Nullable UUID cause) {
        if (cause == null) {
            journal.tell(happening);
        } else {
            journal.tell(happening, cause);
        }
    }
}
