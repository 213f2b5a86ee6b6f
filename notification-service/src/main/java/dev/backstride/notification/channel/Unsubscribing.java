package dev.backstride.notification.channel;

import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the links by which runners turn our mails off. */
@ApplicationScoped
public class Unsubscribing {

    /** Mailboxes keep mails for long, and whoever finds an old one may still be rid of us. */
    private static final Duration OPEN_FOR = Duration.ofDays(365);

    private final SealedLinks links;
    private final StoryClock clock;
    private final String page;

    Unsubscribing(
            SealedLinks links, StoryClock clock, @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.links = links;
        this.clock = clock;
        this.page = baseUrl + "/unsubscribe/";
    }

    /** Where {@code runner} turns mails off. */
    public String page(String program, UUID runner) {
        var until = clock.now().plus(OPEN_FOR);
        return page + links.seal(new UnsubscribeLink(program, runner, until));
    }
}
