package dev.backstride.notification.questionnaire;

import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Questionnaire;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** When runners last answered. */
@ApplicationScoped
class LastAnswers implements PanacheRepositoryBase<LastAnswer, LastAnswer.Of> {

    void hear(String program, UUID runner, Questionnaire answered) {
        findByIdOptional(new LastAnswer.Of(program, runner, answered.instrument()))
                .ifPresentOrElse(
                        last -> last.learn(answered.answeredAt()),
                        () -> persist(new LastAnswer(program, runner, answered.instrument(), answered.answeredAt())));
    }

    boolean isAnsweredSince(String program, UUID runner, Instrument instrument, Instant from) {
        return findByIdOptional(new LastAnswer.Of(program, runner, instrument))
                .filter(last -> !last.answeredAt.isBefore(from))
                .isPresent();
    }
}
