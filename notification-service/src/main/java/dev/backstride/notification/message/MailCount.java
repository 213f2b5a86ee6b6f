package dev.backstride.notification.message;

import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts how mails end. */
@ApplicationScoped
class MailCount {

    private static final Tally MAILS = new Tally("backstride.mails", "Mails by how they ended", "outcome");

    private enum End {
        SENT,
        FAILED,
        /** Programs may leave addresses out: nobody is to be woken for that. */
        NO_CONTACT
    }

    private final Counts counts;

    MailCount(Counts counts) {
        this.counts = counts;
    }

    void expect(@Observes StartupEvent event) {
        for (var end : End.values()) {
            counts.expect(MAILS, end);
        }
    }

    void ended(@Observes Outcome outcome) {
        var end = switch (outcome) {
            case Outcome.Sent _ -> End.SENT;
            case Outcome.GivenUp givenUp -> givenUp.isTried() ? End.FAILED : End.NO_CONTACT;
        };
        counts.addOnCommit(MAILS, 1, end);
    }
}
