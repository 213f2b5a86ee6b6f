package dev.backstride.protocol.journal;

import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.issue.Issued;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.rule.Precedence;
import dev.backstride.protocol.rule.RecipientRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes decisions down, one per event time. What is written does not change: one may go back to any page. */
public final class Journal {

    private final UUID runner;
    private final Editions editions;
    private @Nullable Page last;

    public Journal(UUID runner, Editions editions) {
        this.runner = runner;
        this.editions = editions;
    }

    public void write(Instant at, Ladder before, Draft draft, Ladder after) {
        last = last != null && last.at.equals(at)
                ? new Page(at, last.before, last.draft.joinedBy(draft), after, last.earlier)
                : new Page(at, before, draft, after, last);
    }

    /** The page written last; null where nothing is. */
    public @Nullable Page last() {
        return last;
    }

    /** Goes on from {@code page}, as if nothing had been written after it. */
    public void backTo(@Nullable Page page) {
        last = page;
    }

    /** The latest decision that is no mere note; null where there is none. */
    public @Nullable Content latest() {
        var page = last;
        while (page != null && page.draft.isNote()) {
            page = page.earlier;
        }
        return page == null ? null : issued(page).content();
    }

    /** The decisions at {@code from} and later, oldest first. */
    public List<Issued> since(Instant from) {
        var issued = new ArrayList<Issued>();
        for (var page = last; page != null && !page.at.isBefore(from); page = page.earlier) {
            issued.add(issued(page));
        }
        return List.copyOf(issued.reversed());
    }

    /** Lets go of what is earlier than {@code from}. */
    public void forgetBefore(Instant from) {
        var page = last;
        while (page != null && (!page.at.isBefore(from) || page.draft.isNote())) {
            page = page.earlier;
        }
        if (page != null) {
            page.earlier = null;
        }
    }

    private Issued issued(Page page) {
        if (page.issued == null) {
            page.issued = new Issued(
                    content(page),
                    Optional.ofNullable(page.draft.plan()),
                    Optional.ofNullable(page.draft.panel()),
                    page.draft.steps());
        }
        return page.issued;
    }

    private Content content(Page page) {
        var draft = page.draft;
        var episode = Math.max(page.before.episode(), page.after.episode());
        return new Content(
                runner,
                episode == 0 ? null : episode,
                draft.bout(),
                decision(page),
                page.before.standing(),
                sorted(draft.facts()),
                editions.at(page.at).versions());
    }

    /** Each once; most decisions rest on one or two facts. */
    private static List<String> sorted(List<String> facts) {
        return facts.size() < 2 ? facts : List.copyOf(new TreeSet<>(facts));
    }

    private static Decision decision(Page page) {
        var draft = page.draft;
        var after = page.after.standing();
        return new Decision(
                page.at,
                draft.trigger(),
                draft.verdict(),
                draft.action(),
                Precedence.order(draft.codes()),
                after.mode(),
                after.rung(),
                RecipientRules.of(draft.codes(), draft.tellClinician()));
    }
}
