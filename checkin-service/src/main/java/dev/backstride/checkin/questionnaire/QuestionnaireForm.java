package dev.backstride.checkin.questionnaire;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Instrument;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A questionnaire as it is shown.
 *
 * @param words what it says
 * @param instrument what it asks
 * @param taps what was tapped before
 * @param again whether something was missing when it was sent
 */
record QuestionnaireForm(Words words, Instrument instrument, Taps taps, boolean again) {

    /** A line to tap. */
    public record Line(String value, String words, boolean ticked) {}

    /**
     * An item.
     *
     * @param name of its field
     * @param missing what to do about it; empty where nothing is missing
     * @param hint what else to know; empty for most
     */
    public record Block(String name, String question, String missing, String hint, List<Line> lines) {}

    public String title() {
        return switch (instrument) {
            case OSTRC_H2 -> words.week().title();
            case START_BACK -> words.outlook().title();
        };
    }

    public String about() {
        return switch (instrument) {
            case OSTRC_H2 -> words.week().about();
            case START_BACK -> words.outlook().about();
        };
    }

    public List<Block> blocks() {
        var items = Items.of(words, instrument);
        return items.stream().map(item -> block(items, item)).toList();
    }

    private Block block(List<Item> items, Item item) {
        var isMissing = again && taps.isMissing(items, item);
        var lines = IntStream.range(0, item.choices().size())
                .mapToObj(place -> new Line(
                        String.valueOf(place), item.choices().get(place).words(), taps.isChosen(item, place)))
                .toList();
        return new Block(item.name(), item.question(), isMissing ? words.ask().chooseOne() : "", hint(item), lines);
    }

    private String hint(Item item) {
        return item.choices().stream().anyMatch(Item.Choice::isLast)
                ? words.week().thatIsAll()
                : "";
    }
}
