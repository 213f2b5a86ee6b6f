package dev.backstride.checkin.panel;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Tier;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was ticked. A line is a yes, and a no to the other lines of its group; "none of these" is a no to every line;
 * silence is neither.
 *
 * @param yes the lines
 * @param none whether none of them applies
 */
record Ticks(Set<Flag> yes, boolean none) {

    /** Nothing yet. */
    static final Ticks NOTHING = new Ticks(Set.of(), false);

    Ticks {
        yes = Set.copyOf(yes);
    }

    /**
     * Reads the form's fields.
     *
     * @throws IllegalArgumentException for what the form does not offer
     */
    static Ticks of(List<String> flags, List<String> none) {
        var yes = EnumSet.noneOf(Flag.class);
        flags.forEach(flag -> yes.add(Flag.valueOf(flag)));
        if (!List.of("ALL").containsAll(none)) {
            throw new IllegalArgumentException("none of what?");
        }
        return new Ticks(yes, !none.isEmpty());
    }

    /** The most urgent of what was ticked, each by itself. */
    Optional<Tier> tier() {
        return yes.stream().flatMap(flag -> flag.tier().stream()).min(Tier::compareTo);
    }

    /** Whether to act now, whatever else was left open: the same day, or at once. */
    boolean isUrgent() {
        return tier().filter(tier -> tier == Tier.T0 || tier == Tier.T1).isPresent();
    }

    /** Whether nothing at all was said. */
    boolean isSilent() {
        return yes.isEmpty() && !none;
    }

    /** Whether two things were said that cannot both be so. */
    boolean isBoth() {
        return !yes.isEmpty() && none;
    }

    /** An answer to each of {@code questions}: what is left open is not answered. */
    Map<Flag, Answer> answers(List<Flag> questions) {
        var answers = new EnumMap<Flag, Answer>(Flag.class);
        for (var flag : questions) {
            var no = none || isTicked(Group.of(flag)) ? Answer.NO : Answer.NOT_ANSWERED;
            answers.put(flag, yes.contains(flag) ? Answer.YES : no);
        }
        return answers;
    }

    private boolean isTicked(Group group) {
        return yes.stream().map(Group::of).anyMatch(group::equals);
    }
}
