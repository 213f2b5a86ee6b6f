package dev.backstride.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Findings as a Markdown table, padded so that it reads as well on a terminal. */
public record Table(List<Finding> findings) {

    private static final List<String> HEAD = List.of("what", "budget", "measured", "beside it", "verdict");

    /**
     * 0 when all could be measured.
     *
     * @param strict whether a missed budget counts as well
     */
    public int exitCode(boolean strict) {
        return findings.stream().map(Finding::verdict).anyMatch(verdict -> isBad(verdict, strict)) ? 1 : 0;
    }

    private static boolean isBad(Verdict verdict, boolean strict) {
        return switch (verdict) {
            case MET, NOT_MEASURABLE_YET -> false;
            case MISSED -> strict;
            case FAILED -> true;
        };
    }

    @Override
    public String toString() {
        var rows = new ArrayList<>(List.of(HEAD));
        findings.forEach(finding -> rows.add(row(finding)));
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = rows.stream().map(row -> line(row, widths, " ")).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, line(HEAD.stream().map(_ -> "").toList(), widths, "-"));
        return String.join("\n", lines);
    }

    private static List<String> row(Finding finding) {
        return List.of(
                finding.what(),
                finding.budget(),
                finding.measured(),
                finding.beside(),
                finding.verdict().inWords());
    }

    private static String line(List<String> cells, int[] widths, String padding) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> " " + cells.get(column)
                        + padding.repeat(widths[column] - cells.get(column).length()) + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
