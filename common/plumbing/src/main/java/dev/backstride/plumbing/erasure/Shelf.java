package dev.backstride.plumbing.erasure;

/**
 * A table with rows of runners.
 *
 * @param table its name
 * @param runner an SQL expression over its columns: the runner's id as text, or any text where a row has none
 * @param whose an SQL condition that tells the rows of {@code erased.runner} (a uuid) of {@code erased.program}
 */
public record Shelf(String table, String runner, String whose) {

    /** A table whose rows name their runner in {@code runner_id}. */
    public static Shelf of(String table) {
        return of(table, "runner_id");
    }

    /** A table whose rows name their runner in {@code column}. */
    public static Shelf of(String table, String column) {
        return new Shelf(
                table, column + "::text", "kept.program = erased.program and kept." + column + " = erased.runner");
    }
}
