package dev.backstride.protocol.fold;

/**
 * A run that has started and not ended.
 *
 * @param run the run
 * @param duringRest whether the runner was to rest when it started
 */
record Departure(String run, boolean duringRest) {}
