package dev.backstride.checkin.form;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the form's fields, and remembers what is wrong with each. */
public final class Fields {

    static final String LEVEL = "level";
    static final String PEAK = "peak";
    static final String SIDE = "side";
    static final String WHERE = "where";
    static final String CHANGE = "change";
    static final String START = "start";
    static final String WARM_UP = "warmUp";
    static final String STRENGTH = "strength";

    /** Lines to tick, and the one that says that none applies. */
    static final String SIGN = "sign";

    static final String GAIT = "GAIT";
    static final String LEGS = "LEGS";
    static final String NEWS = "NEWS";
    static final String NONE = "none";

    /** As far as the numeric rating scale goes. */
    static final int WORST = 10;

    /** As many movements as the warm-up has. */
    static final int MOVEMENTS = 3;

    private final MultivaluedMap<String, String> given;
    private final Map<String, Entry.Wrong> wrong = new TreeMap<>();

    private Fields(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** What was filled in. */
    public static Entry read(MultivaluedMap<String, String> given) {
        return new Fields(given).entry();
    }

    private Entry entry() {
        var level = chosen(LEVEL, text -> upTo(WORST, text));
        var change = chosen(CHANGE, Change::valueOf);
        var signs = signs();
        var run = ofRun();
        if (level.isEmpty()) {
            wrong.putIfAbsent(LEVEL, Entry.Wrong.NO_LEVEL);
        }
        if (run.peak().isEmpty() && (isOnlyToldWithAPeak(run) || signs.gait().orElse(false))) {
            wrong.putIfAbsent(PEAK, Entry.Wrong.NO_PEAK);
        }
        return wrong.isEmpty()
                ? new Entry.Clear(level.orElseThrow(), change, run, signs)
                : new Entry.Unclear(Map.copyOf(wrong));
    }

    private Entry.OfRun ofRun() {
        return new Entry.OfRun(
                chosen(PEAK, text -> upTo(WORST, text)),
                chosen(SIDE, Side::valueOf),
                chosen(WHERE, Phase::valueOf),
                chosen(START, PerceivedStart::valueOf),
                chosen(WARM_UP, text -> upTo(MOVEMENTS, text)),
                chosen(STRENGTH, Fields::yes).orElse(false));
    }

    private static boolean isOnlyToldWithAPeak(Entry.OfRun run) {
        return run.side().isPresent() || run.where().isPresent();
    }

    private Entry.Signs signs() {
        var ticked = given.getOrDefault(SIGN, List.of());
        var none = given.containsKey(NONE);
        if (!List.of(GAIT, LEGS, NEWS).containsAll(ticked)) {
            wrong.put(SIGN, Entry.Wrong.UNREADABLE);
        } else if (none && !ticked.isEmpty()) {
            wrong.put(SIGN, Entry.Wrong.BOTH);
        }
        return none || !ticked.isEmpty()
                ? new Entry.Signs(said(ticked, GAIT), said(ticked, LEGS), said(ticked, NEWS))
                : new Entry.Signs(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Boolean> said(List<String> ticked, String sign) {
        return Optional.of(ticked.contains(sign));
    }

    private <T> Optional<T> chosen(String field, Function<String, T> reading) {
        try {
            return Optional.ofNullable(given.getFirst(field))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(reading);
        } catch (IllegalArgumentException unknown) {
            wrong.put(field, Entry.Wrong.UNREADABLE);
            return Optional.empty();
        }
    }

    private static int upTo(int most, String text) {
        var number = Integer.parseInt(text);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("0 to " + most);
        }
        return number;
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw new IllegalArgumentException("yes or no");
        };
    }
}
