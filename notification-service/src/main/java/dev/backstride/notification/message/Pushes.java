package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.loop.Recollection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions, questionnaires and mails of advice that went out to runners, or are to. */
@ApplicationScoped
public class Pushes implements PanacheRepositoryBase<Message, Key> {

    /** No day anywhere is longer. */
    private static final Duration LONGEST_DAY = Duration.ofHours(26);

    private static final List<Status> OUT = List.of(Status.QUEUED, Status.SENDING, Status.SENT);
    private static final List<Kind> ROUTINE = List.of(Kind.FOLLOW_UP, Kind.DECISION, Kind.QUESTIONNAIRE);
    private static final String TO_RUNNERS = "program = ?1 and recipient = ?2 and kind in ?3 and status in ?4";

    /** One of them. */
    record Push(UUID runner, Instant at) {}

    private final Recollection<UUID, List<Push>> recalled;

    Pushes(TransactionSynchronizationRegistry transactions) {
        this.recalled = new Recollection<>(transactions);
    }

    /** How many there are from {@code from} up to {@code to}, of one day of the runner's. */
    public long count(KnownRunner runner, Instant from, Instant to) {
        return recalled.known(runner.id())
                .map(pushes -> pushes.stream()
                        .filter(push -> !push.at().isBefore(from) && push.at().isBefore(to))
                        .count())
                .orElseGet(() -> count(
                        TO_RUNNERS + " and runnerId = ?5 and statusAt >= ?6 and statusAt < ?7",
                        runner.program(),
                        Recipient.RUNNER,
                        ROUTINE,
                        OUT,
                        runner.id(),
                        from,
                        to));
    }

    /** Reads those of the day around {@code now} of all {@code runners} in one go. */
    public void recall(String program, Collection<UUID> runners, Instant now) {
        var found = find(
                        "select runnerId, statusAt from Message where " + TO_RUNNERS
                                + " and runnerId in ?5 and statusAt >= ?6",
                        program,
                        Recipient.RUNNER,
                        ROUTINE,
                        OUT,
                        runners,
                        now.minus(LONGEST_DAY))
                .project(Push.class)
                .stream()
                .collect(Collectors.groupingBy(Push::runner));
        runners.forEach(runner -> recalled.keep(runner, found.getOrDefault(runner, List.of())));
    }

    /** Something changes about the runner's messages: what was read tells no longer. */
    void forget(KnownRunner runner) {
        recalled.forget(runner.id());
    }
}
