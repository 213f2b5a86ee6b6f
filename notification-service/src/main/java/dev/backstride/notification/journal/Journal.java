package dev.backstride.notification.journal;

import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.loop.Recollection;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every step of every life, kept and published. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Journal implements PanacheRepositoryBase<Step, Step.Place> {

    private final Runners runners;
    private final Outbox outbox;
    private final Recollection<UUID, Optional<Step>> lastSteps;

    Journal(Runners runners, Outbox outbox, TransactionSynchronizationRegistry transactions) {
        this.runners = runners;
        this.outbox = outbox;
        this.lastSteps = new Recollection<>(transactions);
    }

    /** Reads the last steps of {@code abouts} in one go, since something is about to be told of each. */
    public void recall(String program, Collection<UUID> abouts) {
        abouts.forEach(about -> lastSteps.keep(about, Optional.empty()));
        list("""
                        from Step last where last.program = ?1 and last.aboutId in ?2
                        and last.no = (select max(s.no) from Step s
                            where s.program = last.program and s.aboutId = last.aboutId)""", program, abouts).forEach(step -> lastSteps.keep(step.aboutId, Optional.of(step)));
    }

    /** Nothing was told of {@code about} yet, so nothing need be read. */
    public void begin(UUID about) {
        lastSteps.keep(about, Optional.empty());
    }

    /** Tells what happened because of the event {@code cause}. */
    public void tell(Happening happening, UUID cause) {
        var before =
                lastOf(happening.program(), happening.about()).map(Step::no).orElse(0);
        var step = new Step(happening, before + 1);
        persist(step);
        lastSteps.keep(step.aboutId, Optional.of(step));
        outbox.append(event(step, happening, cause));
    }

    /** Tells what time alone made happen: it follows from the step before it. */
    public void tell(Happening happening) {
        var before = lastOf(happening.program(), happening.about()).map(Step::eventId);
        tell(happening, before.orElse(happening.about()));
    }

    /** The last step of {@code about}. */
    public Optional<Step> lastOf(String program, UUID about) {
        return lastSteps.of(
                about,
                () -> find("program = ?1 and aboutId = ?2 order by no desc", program, about)
                        .page(0, 1)
                        .firstResultOptional());
    }

    /** All steps of {@code abouts}, oldest first. */
    public List<Step> of(String program, List<UUID> abouts) {
        return list("program = ?1 and aboutId in ?2 order by aboutId, no", program, abouts);
    }

    private OutgoingEvent event(Step step, Happening happening, UUID cause) {
        var profile = runners.of(happening.program(), happening.runner())
                .orElseThrow(() -> new IllegalStateException("events of a runner we do not know"))
                .profile();
        return new OutgoingEvent(
                step.eventId(),
                happening.type(),
                happening.program(),
                happening.runner(),
                profile.externalId(),
                happening.at(),
                cause,
                happening.data(),
                Share.of(profile.agreements(), consents -> Sharing.withPartners(consents, happening.shown())));
    }
}
