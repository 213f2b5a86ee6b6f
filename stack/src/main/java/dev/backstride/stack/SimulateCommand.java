package dev.backstride.stack;

import dev.backstride.stack.simulate.Simulator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the rules make of files of facts, or of a made-up crowd; no system needs to run. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Runs files of facts through the rules. Prints the decisions; where a file says what it expects, "
                + "whether they are those. With --population, plays a year of made-up runners under the numbers in "
                + "force and under others, and writes a page that compares them.",
        footer = "%nA file is a body of POST /v1/simulations, or a vignette: the same with expect. Exit code 0 where "
                + "all is as expected, 1 where it is not, 2 where a file cannot be simulated.")
final class SimulateCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Of of = new Of();

    /** Either of them. */
    static final class Of {

        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "a file, a folder of them, or - for standard input")
        private List<String> files = List.of();

        @ArgGroup(exclusive = false)
        private @Nullable Crowd crowd;
    }

    /** Whom to make up. */
    static final class Crowd {

        @Option(names = "--population", required = true, paramLabel = "N", description = "how many runners to make up")
        private int population;

        @Option(
                names = "--seed",
                defaultValue = "1",
                paramLabel = "S",
                description = "the same crowd for the same seed: ${DEFAULT-VALUE}")
        private long seed;

        @Option(
                names = "--configuration",
                paramLabel = "FILE",
                description = "the numbers to try, as JSON: {\"pain.worseBy\": 3}; docs/protocol.md lists them")
        private @Nullable Path configuration;

        @Option(
                names = "--report",
                defaultValue = "rehearsal.html",
                paramLabel = "FILE",
                description = "where the page goes: ${DEFAULT-VALUE}")
        private Path report = Path.of("rehearsal.html");
    }

    @Override
    public Integer call() throws IOException {
        var crowd = of.crowd;
        return crowd == null
                ? new Simulator(System.in, System.out).run(of.files)
                : new Rehearser(System.out).run(crowd.population, crowd.seed, crowd.configuration, crowd.report);
    }
}
