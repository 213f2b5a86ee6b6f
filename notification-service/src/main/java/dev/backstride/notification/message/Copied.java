package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.KnownRunner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What those around a runner were told of decisions. */
@ApplicationScoped
public class Copied implements PanacheRepositoryBase<Message, Key> {

    private static final List<Status> TOLD = List.of(Status.WAITING, Status.QUEUED, Status.SENDING, Status.SENT);

    /** Whether {@code recipient} was told for {@code reason} after {@code since}, or is about to be. */
    public boolean isTold(KnownRunner runner, Recipient recipient, String reason, Instant since) {
        var found = count(
                "runnerId = ?1 and program = ?2 and statusAt > ?3 and recipient = ?4 and kind = ?5 and reason = ?6"
                        + " and status in ?7",
                runner.id(),
                runner.program(),
                since,
                recipient,
                Kind.DECISION,
                reason,
                TOLD);
        return found > 0;
    }
}
