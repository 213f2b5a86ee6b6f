package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What each runner was last told to do. */
@ApplicationScoped
class Tellings implements PanacheRepositoryBase<Told, Told.Whom> {

    Optional<Told> of(String program, UUID runner) {
        return findByIdOptional(new Told.Whom(program, runner));
    }

    /** Notes the newest decision heard of. */
    void newest(String program, UUID runner, UUID decision, Instant at) {
        var told = of(program, runner).orElseGet(() -> add(new Told(program, runner, decision, at)));
        told.newestId = decision;
        told.newestAt = at;
    }

    /** Notes that the runner is told {@code action}; says whether that is new to them. */
    boolean tell(String program, UUID runner, Action action) {
        var told = of(program, runner).orElseThrow();
        var isNew = told.action != action;
        told.action = action;
        return isNew;
    }

    private Told add(Told told) {
        persist(told);
        return told;
    }
}
