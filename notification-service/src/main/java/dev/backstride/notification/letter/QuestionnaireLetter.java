package dev.backstride.notification.letter;

import dev.backstride.events.fact.Instrument;
import dev.backstride.notification.words.Words;
import java.util.List;

/** Asks for a questionnaire: what to do, how long it takes, and what comes of it. */
public final class QuestionnaireLetter {

    private QuestionnaireLetter() {}

    /**
     * The letter that asks for {@code instrument}.
     *
     * @param target where to answer it
     */
    public static Letter of(Words words, Instrument instrument, String target) {
        var ask = words.questionnaires();
        var link = new Link(ask.answer(), target);
        return switch (instrument) {
            case OSTRC_H2 ->
                new Letter(words.language(), ask.weekInShort(), List.of(ask.week(), ask.weekChangesNothing()), link);
            case START_BACK ->
                new Letter(
                        words.language(),
                        ask.outlookInShort(),
                        List.of(ask.outlook(), ask.outlookMayCallSomebody()),
                        link);
        };
    }
}
