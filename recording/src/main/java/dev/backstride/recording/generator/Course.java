package dev.backstride.recording.generator;

/**
 * Where a made-up run goes: round a field of 800 m radius, up and down in even waves.
 *
 * @param climb metres up per kilometre
 */
record Course(double climb) {

    private static final double LATITUDE = 52.4736;
    private static final double LONGITUDE = 13.4017;
    private static final double RADIUS = 800;
    private static final double METRES_PER_DEGREE = 111_195;

    private static final double ALTITUDE = 46;
    private static final double WAVE = 900;

    /** m above the sea after {@code metres} of the way. */
    double altitude(double metres) {
        var height = climb * WAVE / 1000 / 2;
        return ALTITUDE + height * (1 - Math.cos(2 * Math.PI * metres / WAVE));
    }

    /** Rise over run after {@code metres} of the way. */
    double grade(double metres) {
        return (altitude(metres + 1) - altitude(metres - 1)) / 2;
    }

    /** Degrees north. */
    double latitude(double metres) {
        return LATITUDE + RADIUS * Math.sin(metres / RADIUS) / METRES_PER_DEGREE;
    }

    /** Degrees east. */
    double longitude(double metres) {
        var metresPerDegree = METRES_PER_DEGREE * Math.cos(Math.toRadians(LATITUDE));
        return LONGITUDE + RADIUS * Math.cos(metres / RADIUS) / metresPerDegree;
    }
}
