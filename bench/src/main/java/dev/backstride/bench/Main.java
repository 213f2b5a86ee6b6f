package dev.backstride.bench;

import dev.backstride.bench.measure.BatchIngestion;
import dev.backstride.bench.measure.FitToDigest;
import dev.backstride.bench.measure.FollowUps;
import dev.backstride.bench.measure.Footprint;
import dev.backstride.bench.measure.Measure;
import dev.backstride.bench.measure.PartnerLatency;
import dev.backstride.bench.measure.ProtocolFold;
import dev.backstride.bench.measure.SymptomPosts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./backstride bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures a fresh system on this machine and prints the performance table.",
        footer = "Numbers and latencies (HdrHistogram) go to target/bench.")
public final class Main implements Callable<Integer> {

    /** First what needs the machine for itself, then the system from its rest to its utmost. */
    private static final List<Measure> MEASURES = List.of(
            new ProtocolFold(),
            new FitToDigest(),
            new Footprint(),
            new SymptomPosts(),
            new BatchIngestion(),
            new PartnerLatency(),
            new FollowUps());

    @Option(names = "--quick", description = "a tenth of the time, and numbers to match")
    private boolean quick;

    @Option(
            names = "--only",
            arity = "1..*",
            paramLabel = "NAME",
            description = "of fold, fit, footprint, posts, batch, latency, follow-ups")
    private List<String> only = List.of();

    @Option(names = "--port-offset", paramLabel = "N", description = "added to every port")
    private int portOffset;

    @Option(names = "--strict", description = "a missed budget is an error")
    private boolean strict;

    private final String command;

    private Main(String command) {
        this.command = command;
    }

    /** Measures and ends with 0, 1 when something could not be measured, or missed its budget where that counts. */
    public static void main(String[] arguments) {
        var command = "./backstride bench " + String.join(" ", arguments);
        System.exit(new CommandLine(new Main(command.strip())).execute(arguments));
    }

    @Override
    public Integer call() {
        var unknown = only.stream()
                .filter(name -> MEASURES.stream().noneMatch(m -> m.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("Nothing is called " + String.join(", ", unknown) + ". See --help.");
            return 2;
        }
        var chosen = MEASURES.stream()
                .filter(m -> only.isEmpty() || only.contains(m.name()))
                .toList();
        var root = Path.of(System.getProperty("backstride.root", "."))
                .toAbsolutePath()
                .normalize();
        return new Bench(root, portOffset, quick, command).run(chosen).exitCode(strict);
    }
}
