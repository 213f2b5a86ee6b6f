package dev.backstride.stack.backfill;

/**
 * How far an import has come, as the service counts it.
 *
 * @param total how many there are
 * @param done how many are through, whatever became of them
 * @param taken how many are new runs
 * @param known how many were runs already
 * @param refused how many are none
 */
public record Standing(int total, int done, int taken, int known, int refused) {}
