package dev.backstride.checkin.answer;

import dev.backstride.checkin.words.UrgentWords;
import java.util.List;

/**
 * What is shown once a question is answered.
 *
 * @param headline that the answer is in
 * @param urgent what to do about something new that was named, which nobody but the runner acts on; empty otherwise
 * @param questions where to say more of it
 * @param lines where the runner stands, as far as known here
 * @param own where their own page is
 */
public record Thanks(String headline, List<String> urgent, String questions, List<String> lines, String own) {

    /** Something new was named: it comes first, and nothing ordinary beside it. */
    static List<String> aboutNews(UrgentWords words, String now) {
        return List.of(words.tellClinician(), words.callIf() + " " + now);
    }
}
