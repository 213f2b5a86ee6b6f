package dev.backstride.events.fact;

/**
 * What measured limb strength. A force plate and a dynamometer measure different things.
 */
public enum AsymmetryDevice {
    DYNAMOMETER,
    FORCE_PLATE
}
