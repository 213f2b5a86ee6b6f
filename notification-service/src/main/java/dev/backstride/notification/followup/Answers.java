package dev.backstride.notification.followup;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.loop.Recollection;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What runners said, and the questions it answers, whether or not a decision follows. Those of a transaction are written
 * together.
 */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, Answer.Given> {

    private static final String UPSERT = """
            insert into answer (program, runner_id, fact_id, felt_at) values (?, ?, ?, ?)
            on conflict (program, runner_id, fact_id) do update set felt_at = excluded.felt_at""";

    private final FollowUps followUps;
    private final AgroalDataSource database;
    private final Gathered<Answer> heard;
    private final Recollection<UUID, Boolean> asked;

    Answers(FollowUps followUps, AgroalDataSource database, TransactionSynchronizationRegistry transactions) {
        this.followUps = followUps;
        this.database = database;
        this.heard = new Gathered<>(transactions, this::write);
        this.asked = new Recollection<>(transactions);
    }

    /** Finds out at once which of these runners have open questions: most have none, and are not asked for them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(String program, Set<UUID> runners) {
        var open = followUps.asked(program, runners);
        runners.forEach(runner -> asked.keep(runner, open.contains(runner)));
    }

    /** A level felt after a run answers the open question in whose window it was felt. */
    public void hear(ReceivedEvent event, Symptom symptom) {
        if (symptom.moment() != Moment.AFTER) {
            return;
        }
        heard.add(new Answer(event.program(), event.runner(), symptom.id(), symptom.feltAt()));
        if (asked.known(event.runner()).orElse(true)) {
            answer(event, symptom);
        }
    }

    private void answer(ReceivedEvent event, Symptom symptom) {
        for (var row : followUps.open(event.program(), event.runner())) {
            if (row.life() instanceof Life.Open open && row.question().isAnsweredAt(symptom.feltAt())) {
                followUps.move(row, open.answer(event.recordedTime()), event.id());
            }
        }
    }

    /** When the runner felt what they said of the time between {@code from} and {@code to}. */
    List<Instant> felt(String program, UUID runner, Instant from, Instant to) {
        heard.writeNow();
        return find(
                        "select feltAt from Answer where program = ?1 and runnerId = ?2 and feltAt between ?3 and ?4",
                        program,
                        runner,
                        from,
                        to)
                .project(Instant.class)
                .list();
    }

    /** Of several times that a runner gave for the same the last counts. */
    private void write(List<Answer> answers) {
        var last = new LinkedHashMap<Answer.Given, Answer>();
        answers.forEach(answer -> last.put(answer.given(), answer));
        upsert(last.values());
    }

    private void upsert(Collection<Answer> answers) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var answer : answers) {
                upsert.setString(1, answer.program);
                upsert.setObject(2, answer.runnerId);
                upsert.setString(3, answer.factId);
                upsert.setObject(4, answer.feltAt.atOffset(ZoneOffset.UTC));
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Forgets some of what was felt before {@code horizon}; says how much. */
    int forget(Instant horizon) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        delete from answer where ctid = any(array(
                            select ctid from answer where felt_at < ? limit 10000))""")) {
            delete.setObject(1, horizon.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }
}
