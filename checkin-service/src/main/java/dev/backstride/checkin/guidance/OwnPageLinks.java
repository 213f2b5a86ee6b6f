package dev.backstride.checkin.guidance;

import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Leads from one page to the runner's own, without signing in. */
@ApplicationScoped
public class OwnPageLinks {

    /** Until after the next check-in, which brings a newer one. */
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    private final SealedLinks links;
    private final StoryClock clock;

    OwnPageLinks(SealedLinks links, StoryClock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The page of {@code runner}. */
    public String of(Runner runner) {
        var link = new OwnPageLink(runner.program(), runner.id(), clock.now().plus(OPEN_FOR));
        return "/me/" + links.seal(link);
    }
}
