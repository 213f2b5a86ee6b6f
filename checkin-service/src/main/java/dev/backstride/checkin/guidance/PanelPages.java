package dev.backstride.checkin.guidance;

import dev.backstride.checkin.name.NameBased;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** Leads from one page to the red-flag questions, which are always one tap away. */
@ApplicationScoped
public class PanelPages {

    private static final Duration OPEN_FOR = Duration.ofDays(1);

    private final SealedLinks links;
    private final StoryClock clock;

    PanelPages(SealedLinks links, StoryClock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The page with every question there is for {@code runner}. */
    public String forAll(Runner runner) {
        var now = clock.now();
        var profile = runner.profile();
        var minor = profile.birthDate().isMinorOn(LocalDate.ofInstant(now, ZoneId.of(profile.zone())));
        var cause = NameBased.uuid(runner.program(), runner.id(), "panel", now);
        var link = new PanelLink(runner.program(), runner.id(), cause, Flag.of(minor), now.plus(OPEN_FOR));
        return "/safety-questions/" + links.seal(link);
    }
}
