package dev.backstride.protocol.rule;

import dev.backstride.events.decision.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which reason speaks first. */
public final class Precedence {

    /** Beginnings of the names of each rank, the first rank first; RF_NOT_ANSWERED is no flag. */
    private static final List<List<String>> RANKS = List.of(
            List.of("ESC_EMERGENCY", "ESC_URGENT", "ESC_PROMPT", "RAN_WHILE_STOPPED", "CLEARED_BY_CLINICIAN"),
            List.of("CURRENT_STATE_NRS", "LATE_ANSWER"),
            List.of("REPEAT_WORSE_24H", "REPEAT_INTOLERABLE", "LADDER_EXHAUSTED", "R3_NOT_TRIED", "EPISODE_LONG"),
            List.of("STARTBACK_HIGH", "ESC_CLINICIAN_REVIEW", "REVIEW_REMINDER"),
            List.of("REPEAT_WORSE_UNCHANGED", "ESC_COACH_INFO", "UNCHANGED_AFTER_WORSE", "RAN_DURING_REST"),
            List.of("FLARE", "RECURRENCE", "EPISODE_", "LADDER_", "WORSE_WHILE_ADHERENT", "PERSISTS_AFTER_TRIAL"),
            List.of("RF_NOT_ANSWERED"),
            List.of("ONE_SIDED_", "ASK_", "ASYM_"),
            List.of("HILL_", "ASCENT_SPIKE", "INTENSITY_SPIKE"),
            List.of("SPIKE_", "LOAD_", "FIRST_RUN", "LAYOFF_RETURN", "START_", "SIT_EXT_"));

    /** Every code, the one that speaks first in front; within a rank in the order of their declaration. */
    private static final List<Code> ORDER = Stream.of(Code.values())
            .sorted(Comparator.comparingInt(code -> code.isFlag() ? -1 : rank(code.name())))
            .toList();

    private static final Map<Code, Integer> PLACE = new EnumMap<>(Code.class);

    static {
        for (var code : ORDER) {
            PLACE.put(code, PLACE.size());
        }
    }

    private Precedence() {}

    /** Each code once, the primary one first. */
    public static List<Code> order(Collection<Code> codes) {
        var places = new BitSet(ORDER.size());
        codes.forEach(code -> places.set(Objects.requireNonNull(PLACE.get(code))));
        var ordered = new ArrayList<Code>(codes.size());
        for (var place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            ordered.add(ORDER.get(place));
        }
        return List.copyOf(ordered);
    }

    private static int rank(String name) {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            if (RANKS.get(rank).stream().anyMatch(name::startsWith)) {
                return rank;
            }
        }
        return RANKS.size();
    }
}
