package dev.backstride.notification.panel;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Panel;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals links to the page on which red-flag questions are answered. */
@ApplicationScoped
public class PanelLinks {

    /** An answer lasts no longer. */
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    private final SealedLinks links;
    private final StoryClock clock;
    private final String page;

    PanelLinks(
            SealedLinks links, StoryClock clock, @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.links = links;
        this.clock = clock;
        this.page = baseUrl + "/safety-questions/";
    }

    /** Where {@code runner} answers what {@code assessment} wants to know first. */
    public String to(KnownRunner runner, Assessment assessment, Panel panel) {
        var until = clock.now().plus(OPEN_FOR);
        return page
                + links.seal(new PanelLink(runner.program(), runner.id(), assessment.id(), panel.unanswered(), until));
    }
}
