package dev.backstride.notification.followup;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.intake.ReceivedEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** What runners said, and the questions it answers, whether or not a decision follows. */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, Answer.Given> {

    /** No window of R-04 is open longer, and facts older than this trigger nothing. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final FollowUps followUps;
    private final StatelessSession database;

    Answers(FollowUps followUps, StatelessSession database) {
        this.followUps = followUps;
        this.database = database;
    }

    /** A level felt after a run answers the open question in whose window it was felt. */
    public void hear(ReceivedEvent event, Symptom symptom) {
        if (symptom.moment() != Moment.AFTER) {
            return;
        }
        remember(event, symptom);
        for (var row : followUps.open(event.program(), event.runner())) {
            if (row.life() instanceof Life.Open open && row.question().isAnsweredAt(symptom.feltAt())) {
                followUps.move(row, open.answer(event.recordedTime()), event.id());
            }
        }
    }

    /** When the runner felt what they said of the time between {@code from} and {@code to}. */
    List<Instant> felt(String program, UUID runner, Instant from, Instant to) {
        return find(
                        "select feltAt from Answer where program = ?1 and runnerId = ?2 and feltAt between ?3 and ?4",
                        program,
                        runner,
                        from,
                        to)
                .project(Instant.class)
                .list();
    }

    private void remember(ReceivedEvent event, Symptom symptom) {
        delete(
                "program = ?1 and runnerId = ?2 and feltAt < ?3",
                event.program(),
                event.runner(),
                symptom.feltAt().minus(REMEMBERED));
        database.upsert(new Answer(event.program(), event.runner(), symptom.id(), symptom.feltAt()));
    }
}
