package dev.backstride.checks.access;

import java.util.Locale;

/** How a route answers somebody. */
enum Expected {
    /** Anything but 401 and 403. */
    YES,
    /** 401 without a token, 403 with one. */
    NO,
    /** Yes where the runner shares with partners, no where not. */
    FEED,
    /** Whoever comes, with a token or without, is sent to where people sign in. */
    SIGN_IN;

    static Expected of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether {@code status} is an answer as expected of a runner who shares, or not. */
    boolean holds(int status, Person person, boolean shares) {
        if (this == SIGN_IN) {
            return status == 302;
        }
        var isOpen = this == YES || (this == FEED && shares);
        return isOpen ? status != 401 && status != 403 && status != 405 && status < 500 : status == person.refusal();
    }
}
