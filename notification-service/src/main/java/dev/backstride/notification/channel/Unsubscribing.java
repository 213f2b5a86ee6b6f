package dev.backstride.notification.channel;

import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the links by which runners turn our mails off. */
@ApplicationScoped
class Unsubscribing {

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

    /** Where whoever gets {@code parcel} turns mails off. */
    String page(Parcel parcel) {
        var until = clock.now().plus(OPEN_FOR);
        return page + links.seal(new UnsubscribeLink(parcel.program(), parcel.runner(), until));
    }
}
