package dev.backstride.notification.questionnaire;

import dev.backstride.events.fact.Instrument;
import dev.backstride.notification.journal.Happening;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.Timers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each time that a questionnaire is due. Every move keeps row, timers, mail and journal in step. */
@ApplicationScoped
class Prompts implements PanacheRepositoryBase<PromptRow, Key> {

    private final Timers timers;
    private final Messages messages;
    private final Journal journal;

    Prompts(Timers timers, Messages messages, Journal journal) {
        this.timers = timers;
        this.messages = messages;
        this.journal = journal;
    }

    Optional<PromptRow> of(String program, UUID id) {
        return findByIdOptional(new Key(program, id));
    }

    List<PromptRow> at(Stage stage, String program, UUID runner) {
        return list("program = ?1 and runnerId = ?2 and stage = ?3 order by dueAt", program, runner, stage);
    }

    /** Whether another of {@code row}'s questionnaire waits for an answer. */
    boolean isAnotherOpen(PromptRow row) {
        return at(Stage.ASKED, row.program, row.runnerId).stream()
                .anyMatch(other -> other.instrument == row.instrument && !other.id.equals(row.id));
    }

    /** Whether {@code instrument} was asked on {@code occasion} and answered; gives back until when answers counted. */
    Optional<Instant> answeredUntil(String program, UUID runner, Instrument instrument, String occasion) {
        return find(
                        "program = ?1 and runnerId = ?2 and instrument = ?3 and occasion = ?4 and stage = ?5",
                        program,
                        runner,
                        instrument,
                        occasion,
                        Stage.ANSWERED)
                .firstResultOptional()
                .map(row -> row.expiresAt);
    }

    /** It is sent at {@code due}, which may be another time than before. */
    void set(PromptRow row, Instant due, Instant expires) {
        row.dueAt = due;
        row.expiresAt = expires;
        persist(row);
        timers.set(timer(row, Purpose.ASK, due));
        timers.set(timer(row, Purpose.LAPSE, expires));
    }

    void putOff(PromptRow row, Why why, Instant due, Instant now) {
        row.become(Stage.PLANNED, why, now);
        set(row, due, row.expiresAt);
    }

    /** Asked or not, its time has come; the world hears of it. */
    void settle(PromptRow row, Stage next, Why why, Instant now) {
        row.become(next, why, now);
        if (next != Stage.ASKED) {
            timers.cancel(row.program, row.runnerId, Purpose.LAPSE.of(row.id));
            messages.withdraw(row.program, row.id, why.name());
        }
        next.event()
                .map(type -> new Happening(type, row.program, row.runnerId, row.id, now, why.name(), row.asEvent()))
                .ifPresent(journal::tell);
    }

    /** What has not left yet is not said to somebody who is stopped. */
    void holdBack(PromptRow row) {
        messages.withdraw(row.program, row.id, Why.STOPPED.name());
    }

    private static Timer timer(PromptRow row, Purpose purpose, Instant due) {
        return new Timer(row.program, row.runnerId, purpose.of(row.id), due);
    }
}
