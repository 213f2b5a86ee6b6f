package dev.backstride.stack;

import dev.backstride.stack.simulate.Simulator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the rules make of files of facts; no system needs to run. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Runs files of facts through the rules. Prints the decisions; where a file says what it expects, "
                + "whether they are those.",
        footer = "%nA file is a body of POST /v1/simulations, or a vignette: the same with expect. Exit code 0 where "
                + "all is as expected, 1 where it is not, 2 where a file cannot be simulated.")
final class SimulateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a file, a folder of them, or - for standard input")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        return new Simulator(System.in, System.out).run(files);
    }
}
