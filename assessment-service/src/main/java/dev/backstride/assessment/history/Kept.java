package dev.backstride.assessment.history;

import dev.backstride.events.decision.Assessment;

/**
 * A decision with what became of it.
 *
 * @param restsOnScreening whether one of its facts is a red-flag screening
 */
public record Kept(Assessment assessment, boolean restsOnScreening, Status status) {}
