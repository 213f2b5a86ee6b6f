package dev.backstride.protocol.bout;

import org.jspecify.annotations.Nullable;

/**
 * What came before and at the start of a bout.
 *
 * @param start how it was started
 * @param movements warm-up movements done, 0 to 3; null where not reported
 * @param sittingHours hours seated in the 8 h before; null where not reported
 * @param climbedFaster whether the climbs were taken faster than usual
 */
public record Preparation(
        StartClass start,
        @Nullable Integer movements,
        @Nullable Double sittingHours,
        boolean climbedFaster) {

    /**
     * The first run's preparation; a later one adds its climbs, and together they may be long enough to measure.
     *
     * @param together the start as measured over both; UNKNOWN where it was not
     */
    Preparation joinedBy(Preparation later, StartClass together) {
        return new Preparation(
                start == StartClass.UNKNOWN ? together : start,
                movements,
                sittingHours,
                climbedFaster || later.climbedFaster);
    }
}
