package dev.backstride.protocol.journal;

import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Versions;
import dev.backstride.protocol.issue.Issued;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.rule.Precedence;
import dev.backstride.protocol.rule.RecipientRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes decisions down, one per event time. */
public final class Journal {

    private record Entry(Instant at, Ladder before, Draft draft, Ladder after) {}

    private final UUID runner;
    private final Versions versions;
    private final List<Issued> issued = new ArrayList<>();
    private @Nullable Entry last;

    public Journal(UUID runner, Versions versions) {
        this.runner = runner;
        this.versions = versions;
    }

    public void write(Instant at, Ladder before, Draft draft, Ladder after) {
        if (last != null && last.at.equals(at)) {
            last = new Entry(at, last.before, last.draft.joinedBy(draft), after);
        } else {
            close();
            last = new Entry(at, before, draft, after);
        }
    }

    public List<Issued> issued() {
        close();
        return issued;
    }

    private void close() {
        if (last != null) {
            issued.add(new Issued(content(last), Optional.ofNullable(last.draft.plan())));
            last = null;
        }
    }

    private Content content(Entry entry) {
        var draft = entry.draft;
        var episode = Math.max(entry.before.episode(), entry.after.episode());
        return new Content(
                runner,
                episode == 0 ? null : episode,
                draft.bout(),
                decision(entry.at, draft, entry.after.standing()),
                entry.before.standing(),
                draft.facts().stream().distinct().sorted().toList(),
                versions);
    }

    private static Decision decision(Instant at, Draft draft, Standing after) {
        return new Decision(
                at,
                draft.trigger(),
                draft.verdict(),
                draft.action(),
                Precedence.order(draft.codes()),
                after.mode(),
                after.rung(),
                RecipientRules.of(draft.codes(), draft.tellClinician()));
    }
}
