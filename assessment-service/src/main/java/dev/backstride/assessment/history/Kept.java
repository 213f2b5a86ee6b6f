package dev.backstride.assessment.history;

import dev.backstride.events.decision.Assessment;

/**
 * A decision with what became of it.
 *
 * @param restsOnScreening whether one of its facts is a red-flag screening
 * @param restsOnUnshareable whether one of its facts may be shown to nobody but the runner
 */
public record Kept(Assessment assessment, boolean restsOnScreening, boolean restsOnUnshareable, Status status) {}
