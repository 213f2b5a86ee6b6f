package dev.backstride.protocol.issue;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to say when decisions were folded anew. Unchanged content is left alone. A changed decision supersedes
 * the one of its event time, or the one that did the same for its bout at another time; what is left over is retracted.
 */
public final class Amendments {

    private final Map<Instant, Stood> gone = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Cause cause;

    /**
     * A decision that stands.
     *
     * @param id its id
     * @param content what it said
     */
    public record Stood(UUID id, Content content) {}

    private Amendments(Cause cause) {
        this.cause = cause;
    }

    /**
     * The changes that turn {@code stood} into {@code folded}, in order of event time, retractions last.
     *
     * @param stood the decisions in force: issued, not superseded, not retracted; any order, at most one per event time
     * @param folded every decision that holds now, oldest first
     * @param cause what made them be folded anew
     */
    public static List<Change> between(List<Stood> stood, List<Issued> folded, Cause cause) {
        var amendments = new Amendments(cause);
        stood.forEach(
                decision -> amendments.gone.put(decision.content().decision().at(), decision));
        var unmatched = folded.stream().filter(amendments::isNewsAtItsTime).toList();
        unmatched.forEach(amendments::replaceOrAdd);
        amendments.gone.values().stream()
                .sorted(Comparator.comparing(left -> left.content().decision().at()))
                .forEach(amendments::retract);
        return List.copyOf(amendments.changes);
    }

    /** Episodes that never were: what opened them is withdrawn. */
    public static List<Remark> voided(List<Stood> stood, List<Change> changes) {
        var withdrawn = new HashSet<UUID>();
        for (var change : changes) {
            if (change instanceof Change.Retract retract) {
                withdrawn.add(retract.id());
            }
        }
        return stood.stream()
                .filter(decision -> withdrawn.contains(decision.id()))
                .map(decision -> decision.content())
                .filter(content -> content.decision().codes().contains(Code.EPISODE_OPENED))
                .map(content -> new Remark(content.decision().at(), Code.EPISODE_VOIDED, content.bout()))
                .toList();
    }

    private boolean isNewsAtItsTime(Issued now) {
        var before = gone.get(now.at());
        if (before == null || !before.content().equals(now.content())) {
            return true;
        }
        gone.remove(now.at());
        return false;
    }

    private void replaceOrAdd(Issued now) {
        var replaced = replacedBy(now);
        if (replaced == null) {
            issue(now, null);
        } else {
            gone.remove(replaced.content().decision().at());
            issue(now, replaced.id());
        }
    }

    private @Nullable Stood replacedBy(Issued now) {
        var sameTime = gone.get(now.at());
        return sameTime != null
                ? sameTime
                : gone.values().stream()
                        .filter(before -> doesTheSameForItsBout(before.content(), now.content()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean doesTheSameForItsBout(Content before, Content now) {
        return before.bout() != null
                && before.bout().equals(now.bout())
                && Part.of(before.decision().trigger()) != Part.OTHER
                && Part.of(before.decision().trigger())
                        == Part.of(now.decision().trigger());
    }

    /** What a decision does for its bout. */
    private enum Part {
        BEGINS,
        CONTINUES,
        ENDS,
        OTHER;

        static Part of(Trigger trigger) {
            return switch (trigger) {
                case RUN, POST -> BEGINS;
                case H1 -> CONTINUES;
                case H24, H24_CLOSE, NEXT_RUN -> ENDS;
                case TICK, CLEAR, LATE, TREND, FLAG -> OTHER;
            };
        }
    }

    private void issue(Issued now, @Nullable UUID supersedes) {
        changes.add(new Change.Issue(
                AssessmentId.of(now.content(), supersedes),
                now.content(),
                supersedes,
                supersedes == null ? null : cause.amendment(),
                now.plan().orElse(null),
                now.panel().orElse(null),
                now.steps()));
    }

    private void retract(Stood decision) {
        changes.add(
                new Change.Retract(decision.id(), decision.content().decision().at(), cause.withdrawal()));
    }
}
