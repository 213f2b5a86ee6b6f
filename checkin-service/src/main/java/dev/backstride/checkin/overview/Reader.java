package dev.backstride.checkin.overview;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import java.time.ZoneId;

/**
 * Whose page it is, and how they came to it.
 *
 * @param words in the language they read
 * @param base where their page is
 * @param signedIn whether they signed in; a link alone opens less
 */
public record Reader(Runner runner, Words words, String base, boolean signedIn) {

    /** In which a day is a day. */
    public ZoneId zone() {
        return ZoneId.of(runner.profile().zone());
    }
}
