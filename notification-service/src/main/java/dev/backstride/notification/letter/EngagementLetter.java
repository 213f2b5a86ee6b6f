package dev.backstride.notification.letter;

import dev.backstride.notification.words.Words;
import java.util.List;

/** To a runner who has not answered for a while: friendly, and once. */
public final class EngagementLetter {

    private EngagementLetter() {}

    public static Letter of(Words words) {
        var ask = words.checkIns();
        return new Letter(
                words.language(),
                ask.lessInShort(),
                List.of(ask.lessOften(), ask.planRests(), ask.backToUsual()),
                null);
    }
}
