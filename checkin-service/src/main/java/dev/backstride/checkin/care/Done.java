package dev.backstride.checkin.care;

import dev.backstride.checkin.words.CareWords;

/** What somebody did on the page before they were led back to it. */
enum Done {
    TAKEN,
    CLEARED,
    PLACED,
    /** Sent a form without a session: it came to nothing. */
    LOST;

    String in(CareWords words) {
        return switch (this) {
            case TAKEN -> words.taken();
            case CLEARED -> words.cleared();
            case PLACED -> words.placed();
            case LOST -> words.lost();
        };
    }
}
