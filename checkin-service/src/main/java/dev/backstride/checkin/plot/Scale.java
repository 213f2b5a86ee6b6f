package dev.backstride.checkin.plot;

import dev.backstride.checkin.diary.Weeks;

/**
 * Where things are in the picture, in its own units: levels above, decisions below them, then distances.
 *
 * @param farthest the longest day, in metres; more than 0
 */
record Scale(Weeks weeks, int farthest) {

    static final double WIDTH = 360;
    static final double HEIGHT = 246;
    static final double LEFT = 24;
    static final double RIGHT = 354;
    static final double DECISIONS = 156;
    static final double DAYS = 240;

    private static final int WORST = 10;
    private static final double TOP = 14;
    private static final double BOTTOM = 138;
    static final double BARS_TOP = 176;
    static final double BARS_BOTTOM = 226;

    /** The middle of a day. */
    double middle(int day) {
        return LEFT + (day + .5) * wide();
    }

    /** How wide a day is. */
    double wide() {
        return (RIGHT - LEFT) / Weeks.DAYS;
    }

    double level(int level) {
        return BOTTOM - level * (BOTTOM - TOP) / WORST;
    }

    /** How high a bar for {@code meters} is. */
    double high(int meters) {
        return (BARS_BOTTOM - BARS_TOP) * meters / farthest;
    }
}
