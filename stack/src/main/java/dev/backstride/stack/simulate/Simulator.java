package dev.backstride.stack.simulate;

import dev.backstride.events.decision.Decision;
import dev.backstride.protocol.configuration.Unsuitable;
import dev.backstride.stack.demo.telling.Ink;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Simulates one file after the other and prints what came of each. */
public final class Simulator {

    /** What came of a file, the worst last. */
    private enum Result {
        PRINTED("printed"),
        OK("ok"),
        DIFFERS("not as expected"),
        BROKEN("broken");

        private final String words;

        Result(String words) {
            this.words = words;
        }
    }

    private static final int ALL_AGREE = 0;
    private static final int SOME_DIFFER = 1;
    private static final int SOME_BROKEN = 2;

    private final SimulationReader reader = new SimulationReader();
    private final Map<Result, Integer> results = new EnumMap<>(Result.class);
    private final InputStream in;
    private final PrintStream out;

    public Simulator(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Simulates all of {@code arguments}: files, folders, or {@code -} for standard input.
     *
     * @return 0 where each is as expected, 1 where one is not, 2 where one could not be simulated
     */
    public int run(List<String> arguments) {
        arguments.forEach(this::simulateAll);
        summarise();
        if (results.containsKey(Result.BROKEN)) {
            return SOME_BROKEN;
        }
        return results.containsKey(Result.DIFFERS) ? SOME_DIFFER : ALL_AGREE;
    }

    private void simulateAll(String argument) {
        try {
            Source.of(argument).forEach(this::simulate);
        } catch (Broken broken) {
            count(Result.BROKEN, argument, broken.why(), Ink.RED);
        }
    }

    private void simulate(Source source) {
        try {
            var simulation = reader.read(source.bytes(in));
            var decisions = decisions(simulation);
            if (simulation.expect() == null) {
                print(source, simulation, decisions);
            } else {
                compare(source, simulation, simulation.expect(), decisions);
            }
        } catch (Broken broken) {
            count(Result.BROKEN, source.name(), broken.why(), Ink.RED);
        }
    }

    private static List<Decision> decisions(Simulation simulation) throws Broken {
        try {
            return simulation.decisions();
        } catch (Unsuitable number) {
            throw new Broken("configuration." + number.key(), number.why());
        }
    }

    private void print(Source source, Simulation simulation, List<Decision> decisions) {
        count(Result.PRINTED, source.name(), about(simulation, decisions), Ink.STRONG);
        lines(simulation, decisions).forEach(line -> out.println("  " + line));
    }

    private void compare(Source source, Simulation simulation, List<Decision> expected, List<Decision> decided) {
        var differences = Comparison.differences(lines(simulation, expected), lines(simulation, decided));
        if (differences.isEmpty()) {
            count(Result.OK, source.name(), about(simulation, decided), Ink.GREEN);
        } else {
            count(Result.DIFFERS, source.name(), "- expected, + decided", Ink.AMBER);
            differences.forEach(line -> out.println("  " + line));
        }
    }

    private static List<Line> lines(Simulation simulation, List<Decision> decisions) {
        var zone = simulation.home();
        return decisions.stream().map(decision -> Line.of(decision, zone)).toList();
    }

    private static String about(Simulation simulation, List<Decision> decisions) {
        var title = simulation.title() == null ? "" : simulation.title() + ", ";
        return "%s%d decision%s, times in %s"
                .formatted(title, decisions.size(), decisions.size() == 1 ? "" : "s", simulation.home());
    }

    private void count(Result result, String name, String words, Ink ink) {
        results.merge(result, 1, Integer::sum);
        var label = result == Result.PRINTED ? "" : result.words + "  ";
        out.println(ink.of(label + name) + "  " + words);
    }

    private void summarise() {
        var all = results.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 1) {
            var parts = results.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().words)
                    .toList();
            out.println(all + " files: " + String.join(", ", parts));
        }
    }
}
