package dev.backstride.checkin.questionnaire;

import java.util.List;

/**
 * An item of an instrument.
 *
 * @param number by the instrument's own numbering, 1 first
 * @param choices what can be tapped, in the instrument's order
 */
record Item(int number, String question, List<Choice> choices) {

    /**
     * One of the answers.
     *
     * @param score what it counts by the instrument's rules
     * @param isLast whether nothing more is asked after it
     */
    record Choice(String words, int score, boolean isLast) {

        Choice(String words, int score) {
            this(words, score, false);
        }
    }

    Item {
        choices = List.copyOf(choices);
    }

    /** What its field is called in the form. */
    String name() {
        return "item-" + number;
    }
}
