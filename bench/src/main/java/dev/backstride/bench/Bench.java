package dev.backstride.bench;

import dev.backstride.bench.measure.Lab;
import dev.backstride.bench.measure.Measure;
import dev.backstride.bench.measure.Pace;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Machine;
import dev.backstride.bench.report.Report;
import dev.backstride.bench.report.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run: every measure that was chosen, one after the other, on one machine. */
record Bench(Path root, int portOffset, boolean quick, String command) {

    /** Measures, and prints as it goes. */
    Table run(List<Measure> measures) {
        var began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var machine = Machine.here();
        var report = new Report(root.resolve("target/bench"));
        System.out.printf("  %s%n", machine.inWords());
        var findings = new ArrayList<Finding>();
        try (var lab = new Lab(root, portOffset, quick ? Pace.quick() : Pace.full(), report)) {
            measures.forEach(measure -> findings.addAll(take(measure, lab)));
            var table = new Table(findings);
            report.keep(began, command, machine, lab.versions(), table);
            print(table, began, machine, lab.versions());
            return table;
        }
    }

    private void print(Table table, Instant began, Machine machine, Map<String, String> versions) {
        var parts = versions.entrySet().stream()
                .map(part -> ", " + part.getKey() + " " + part.getValue())
                .collect(Collectors.joining());
        System.out.printf("%n%s%n%n%s, begun %s%n%s%s%n", table, command, began, machine.inWords(), parts);
    }

    private static List<Finding> take(Measure measure, Lab lab) {
        System.out.printf("  %s … ", measure.name());
        System.out.flush();
        var began = Instant.now();
        try {
            return measure.take(lab);
        } catch (Exception failure) {
            failure.printStackTrace();
            return List.of(Finding.failed(measure.name(), failure));
        } finally {
            System.out.printf("%d s%n", Duration.between(began, Instant.now()).toSeconds());
        }
    }
}
