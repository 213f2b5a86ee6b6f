package dev.backstride.checkin.care;

import dev.backstride.checkin.words.CareWords;

/** What somebody did on the page before they were led back to it. */
enum Done {
    TAKEN,
    CLEARED,
    PLACED;

    String in(CareWords words) {
        return switch (this) {
            case TAKEN -> words.taken();
            case CLEARED -> words.cleared();
            case PLACED -> words.placed();
        };
    }
}
