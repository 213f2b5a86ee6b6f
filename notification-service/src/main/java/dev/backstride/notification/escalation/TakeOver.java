package dev.backstride.notification.escalation;

import dev.backstride.notification.call.Call;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the links by which staff who are called in take an escalation over. */
@ApplicationScoped
class TakeOver {

    /** As long as the tier that waits longest; what has expired may still be taken. */
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    private final SealedLinks links;
    private final StoryClock clock;
    private final String page;

    TakeOver(SealedLinks links, StoryClock clock, @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.links = links;
        this.clock = clock;
        this.page = baseUrl + "/acknowledge/";
    }

    /** Where whoever gets {@code call} says that {@code row} is theirs. */
    String page(EscalationRow row, Call call) {
        return page
                + links.seal(new AcknowledgementLink(
                        row.program,
                        row.runnerId,
                        row.id,
                        row.tier,
                        row.raisedAt,
                        call.recipient(),
                        clock.now().plus(OPEN_FOR)));
    }
}
