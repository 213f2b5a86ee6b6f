package dev.backstride.notification.letter;

import dev.backstride.events.decision.Slot;
import dev.backstride.notification.words.Words;
import java.util.List;

/** The question of a follow-up: one number, one tap, and a day later whether anything is new. */
public final class CheckInLetter {

    private CheckInLetter() {}

    /** The letter that asks for {@code slot}, H1 or H24. */
    public static Letter of(Words words, Slot slot, String target) {
        var ask = words.checkIns();
        var isDayLater = slot == Slot.H24;
        return new Letter(
                words.language(),
                isDayLater ? ask.dayLaterInShort() : ask.nowInShort(),
                List.of(isDayLater ? ask.dayLater() : ask.now(), ask.oneTap()),
                new Link(ask.answer(), target));
    }

    /** The same once more, where nobody answered. */
    public static Letter again(Words words, Slot slot, String target) {
        var ask = words.checkIns();
        var isDayLater = slot == Slot.H24;
        return new Letter(
                words.language(),
                isDayLater ? ask.dayLaterAgainInShort() : ask.nowAgainInShort(),
                List.of(isDayLater ? ask.dayLaterAgain() : ask.nowAgain(), ask.oneTap(), ask.lastTime()),
                new Link(ask.answer(), target));
    }
}
