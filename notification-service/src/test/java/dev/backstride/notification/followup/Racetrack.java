package dev.backstride.notification.followup;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Source;
import dev.backstride.events.fact.Symptom;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.plumbing.timer.Timer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Questions that are due, and the two transactions that race for each: the one that asks and the one that answers. */
@ApplicationScoped
class Racetrack {

    /** A question that is due, of a runner who has no other. */
    record Owed(UUID runner, UUID followUp) {}

    private final AgroalDataSource database;
    private final RunnerLocks locks;
    private final FollowUps followUps;
    private final FollowUpTimer timer;
    private final Answers answers;
    private final StoryClock clock;

    Racetrack(
            AgroalDataSource database,
            RunnerLocks locks,
            FollowUps followUps,
            FollowUpTimer timer,
            Answers answers,
            StoryClock clock) {
        this.database = database;
        this.locks = locks;
        this.followUps = followUps;
        this.timer = timer;
        this.answers = answers;
        this.clock = clock;
    }

    /** Owes one question each to {@code count} runners like {@code model}, due since a minute; their timers are ours. */
    List<Owed> owe(UUID model, int count) {
        await(model);
        return inTransaction(() -> {
            var owed = new ArrayList<Owed>();
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("""
                            with question as (select gen_random_uuid() as id, gen_random_uuid() as runner
                                              from generate_series(1, ?)),
                            met as (insert into runner (program, id, profile)
                                    select program, runner, profile from question, runner known where known.id = ?)
                            insert into follow_up (program, id, runner_id, assessment_id, bout, run, bout_ended_at, slot,
                                    due_at, push_at, opens_at, expires_at, planned_at, stage, stage_at, reason)
                            select 'demo', id, runner, gen_random_uuid(), 'race', 'race', due - interval '1 day', 'H24', due,
                                   due, due, due + interval '8 hours', due, 'PLANNED', due, 'AFTER_RUN'
                            from question, (select ?::timestamptz as due) at
                            returning runner_id, id""")) {
                insert.setInt(1, count);
                insert.setObject(2, model);
                insert.setObject(3, due().atOffset(ZoneOffset.UTC));
                try (var row = insert.executeQuery()) {
                    while (row.next()) {
                        owed.add(new Owed(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                    }
                }
            }
            return owed;
        });
    }

    /** Fires the question's timer; says whether it was asked. */
    boolean ask(Owed question, Runnable begun) {
        return inTransaction(() -> {
            begun.run();
            locks.lock(List.of(question.runner()));
            var purpose = Purpose.SEND.of(question.followUp());
            timer.due(
                    Scene.PROGRAM,
                    question.runner(),
                    List.of(new Timer(Scene.PROGRAM, question.runner(), purpose, due())));
            return followUps
                            .of(Scene.PROGRAM, question.followUp())
                            .orElseThrow()
                            .life()
                    instanceof Life.Sending;
        });
    }

    /** Takes the runner's answer in. */
    void answer(Owed question, Runnable begun) {
        inTransaction(() -> {
            begun.run();
            locks.lock(List.of(question.runner()));
            answers.hear(event(question), answer());
            return null;
        });
    }

    /** Whether the courier has nothing left to carry. */
    boolean isQuiet() {
        return count("select count(*) from message where status in ('QUEUED', 'SENDING')") == 0;
    }

    long messagesAbout(List<UUID> questions) {
        return count("select count(*) from message where about_id = any(?)", questions.toArray());
    }

    /** Messages that the answer found waiting and took back, and that were sent all the same. */
    long sentThoughTakenBack() {
        return count("select count(*) from message where status = 'SENT' and reason = 'ANSWERED'");
    }

    long answered() {
        return count("select count(*) from follow_up where bout = 'race' and stage = 'ANSWERED'");
    }

    private void await(UUID runner) {
        Patience.await().until(() -> count("select count(*) from runner where id = any(?)", runner) == 1);
    }

    private long count(String sql, Object... ids) {
        return inTransaction(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement(sql)) {
                if (ids.length > 0) {
                    query.setArray(1, connection.createArrayOf("uuid", ids));
                }
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    private Instant due() {
        return clock.now().minus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MILLIS);
    }

    private Symptom answer() {
        return new Symptom(
                UUID.randomUUID().toString(),
                Moment.AFTER,
                clock.now(),
                2,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ReceivedEvent event(Owed question) {
        var now = clock.now();
        return new ReceivedEvent(
                UUID.randomUUID(),
                EventType.SYMPTOM_REPORTED,
                Scene.PROGRAM,
                question.runner(),
                null,
                now,
                now,
                UUID.randomUUID(),
                "",
                Source.DIRECT,
                answer());
    }

    private static <T> T inTransaction(Callable<T> work) {
        return Tenant.of(Scene.PROGRAM, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
