package dev.backstride.stack.rehearsal.count;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was decided about runners, counted. Not safe to share between threads: each counts its own, and they are added. */
public final class Tally {

    private final Map<Action, Integer> actions = new EnumMap<>(Action.class);
    private final Map<Recipient, Integer> messages = new EnumMap<>(Recipient.class);
    private final Map<Code, Integer> reasons = new EnumMap<>(Code.class);
    private final int[] settledOnDay;
    private int decisions;
    private int questions;
    private int runners;
    private int facts;
    private int escalated;
    private int turns;

    /**
     * Nothing counted yet.
     *
     * @param days how long everybody is watched
     */
    public Tally(int days) {
        this.settledOnDay = new int[days + 1];
    }

    /**
     * All that was decided about one runner, oldest first.
     *
     * @param told how many facts it rests on
     */
    public void add(int told, List<Issued> issued) {
        runners++;
        facts += told;
        decisions += issued.size();
        @Nullable Instant opened = null;
        @Nullable Action standing = null;
        var calledIn = false;
        for (var one : issued) {
            var decision = one.content().decision();
            actions.merge(decision.action(), 1, Integer::sum);
            decision.recipients().forEach(recipient -> messages.merge(recipient, 1, Integer::sum));
            decision.codes().forEach(code -> reasons.merge(code, 1, Integer::sum));
            questions += one.plan().map(plan -> plan.asks().size()).orElse(0);
            calledIn |= decision.codes().stream().anyMatch(Tally::callsIn);
            turns += standing != null && standing != decision.action() ? 1 : 0;
            standing = decision.action();
            opened = follow(opened, decision.at(), decision.codes());
        }
        escalated += calledIn ? 1 : 0;
    }

    /** What somebody else counted. */
    public void add(Tally other) {
        other.actions.forEach((action, count) -> actions.merge(action, count, Integer::sum));
        other.messages.forEach((recipient, count) -> messages.merge(recipient, count, Integer::sum));
        other.reasons.forEach((code, count) -> reasons.merge(code, count, Integer::sum));
        for (var day = 0; day < settledOnDay.length; day++) {
            settledOnDay[day] += other.settledOnDay[day];
        }
        decisions += other.decisions;
        questions += other.questions;
        runners += other.runners;
        facts += other.facts;
        escalated += other.escalated;
        turns += other.turns;
    }

    private @Nullable Instant follow(@Nullable Instant opened, Instant at, Collection<Code> codes) {
        if (opened != null && codes.stream().anyMatch(Tally::settles)) {
            settledOnDay[(int) Duration.between(opened, at).toDays()]++;
            return null;
        }
        if (codes.contains(Code.EPISODE_CLOSED)) {
            return null;
        }
        return opened == null && codes.stream().anyMatch(Tally::opens) ? at : opened;
    }

    private static boolean opens(Code code) {
        return code == Code.EPISODE_OPENED || code == Code.FLARE;
    }

    private static boolean settles(Code code) {
        return code == Code.LADDER_SETTLED_R1 || code == Code.LADDER_SETTLED_R2 || code == Code.LADDER_SETTLED_R3;
    }

    private static boolean callsIn(Code code) {
        return code.name().startsWith("ESC_");
    }

    public int runners() {
        return runners;
    }

    /** Facts that were weighed. */
    public int facts() {
        return facts;
    }

    public int decisions() {
        return decisions;
    }

    /** Questions asked after runs. */
    public int questions() {
        return questions;
    }

    /** Decisions that tell somebody something else than the one before. */
    public int turns() {
        return turns;
    }

    /** Runners about whom a coach or clinician was called in at least once. */
    public int escalated() {
        return escalated;
    }

    public int of(Action action) {
        return actions.getOrDefault(action, 0);
    }

    /** Decisions that somebody is told of. */
    public int to(Recipient recipient) {
        return messages.getOrDefault(recipient, 0);
    }

    public int of(Code code) {
        return reasons.getOrDefault(code, 0);
    }

    /** Episodes and flares that began. */
    public int opened() {
        return of(Code.EPISODE_OPENED) + of(Code.FLARE);
    }

    /** How many of them were settled within {@code days}. */
    public int settledWithin(int days) {
        var settled = 0;
        for (var day = 0; day <= days; day++) {
            settled += settledOnDay[day];
        }
        return settled;
    }

    /** Days within which half of those that settled did; 0 where none did. */
    public int medianDaysToSettle() {
        var all = settledWithin(settledOnDay.length - 1);
        var day = 0;
        while (2 * settledWithin(day) < all) {
            day++;
        }
        return day;
    }
}
