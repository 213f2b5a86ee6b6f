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
 * What was ticked: a line is a yes; "none of these" is a no to the other lines of its group; silence is neither.
 *
 * @param yes the lines
 * @param none the groups none of whose lines apply
 */
record Ticks(Set<Flag> yes, Set<Group> none) {

    /** Nothing yet. */
    static final Ticks NOTHING = new Ticks(Set.of(), Set.of());

    Ticks {
        yes = Set.copyOf(yes);
        none = Set.copyOf(none);
    }

    /**
     * Reads the form's fields.
     *
     * @throws IllegalArgumentException for what the form does not offer
     */
    static Ticks of(List<String> flags, List<String> groups) {
        var yes = EnumSet.noneOf(Flag.class);
        flags.forEach(flag -> yes.add(Flag.valueOf(flag)));
        var none = EnumSet.noneOf(Group.class);
        groups.forEach(group -> none.add(Group.valueOf(group)));
        return new Ticks(yes, none);
    }

    /** The most urgent of what was ticked. */
    Optional<Tier> tier() {
        return yes.stream().map(Flag::tier).min(Tier::compareTo);
    }

    /** Whether to act now, whatever else was left open: the same day, or at once. */
    boolean isUrgent() {
        return tier().filter(tier -> tier == Tier.T0 || tier == Tier.T1).isPresent();
    }

    /** Whether each group of {@code questions} was answered, one way only. */
    boolean isWhole(List<Flag> questions) {
        return questions.stream().map(Group::of).distinct().allMatch(group -> isTicked(group) != none.contains(group));
    }

    /** An answer to each of {@code questions}: what is left open is not answered. */
    Map<Flag, Answer> answers(List<Flag> questions) {
        var answers = new EnumMap<Flag, Answer>(Flag.class);
        for (var flag : questions) {
            var no = none.contains(Group.of(flag)) || isTicked(Group.of(flag)) ? Answer.NO : Answer.NOT_ANSWERED;
            answers.put(flag, yes.contains(flag) ? Answer.YES : no);
        }
        return answers;
    }

    private boolean isTicked(Group group) {
        return yes.stream().anyMatch(flag -> Group.of(flag) == group);
    }
}
