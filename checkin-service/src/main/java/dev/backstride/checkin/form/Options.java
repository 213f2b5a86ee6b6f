package dev.backstride.checkin.form;

import dev.backstride.checkin.words.ChoiceWords;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What can be chosen. A value without words does not compile. */
public record Options(ChoiceWords words) {

    /** Something to choose. */
    public record Option(String value, String words) {}

    public List<Option> sides() {
        return all(Side.values(), this::of);
    }

    public List<Option> phases() {
        return all(Phase.values(), this::of);
    }

    public List<Option> changes() {
        return all(Change.values(), this::of);
    }

    public List<Option> starts() {
        return all(PerceivedStart.values(), this::of);
    }

    public List<Option> yesNo() {
        return List.of(new Option("YES", words.yes()), new Option("NO", words.no()));
    }

    private static <E extends Enum<E>> List<Option> all(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.apply(value)))
                .toList();
    }

    private String of(Side side) {
        return switch (side) {
            case LEFT -> words.left();
            case RIGHT -> words.right();
            case BOTH -> words.both();
            case CENTRAL -> words.central();
            case UNKNOWN -> words.unknown();
        };
    }

    private String of(Phase phase) {
        return switch (phase) {
            case START -> words.start();
            case MIDDLE -> words.middle();
            case END -> words.end();
            case UPHILL -> words.uphill();
            case DOWNHILL -> words.downhill();
            case THROUGHOUT -> words.throughout();
            case AFTER_ONLY -> words.afterOnly();
            case UNKNOWN -> words.unknown();
        };
    }

    private String of(Change change) {
        return switch (change) {
            case MUCH_BETTER -> words.muchBetter();
            case LITTLE_BETTER -> words.littleBetter();
            case SAME -> words.same();
            case LITTLE_WORSE -> words.littleWorse();
            case MUCH_WORSE -> words.muchWorse();
        };
    }

    /** How the start of a run was. */
    public String of(PerceivedStart start) {
        return switch (start) {
            case SLOWER -> words.slower();
            case AS_USUAL -> words.asUsual();
            case FASTER -> words.faster();
        };
    }
}
