package dev.backstride.stack;

import dev.backstride.stack.install.InstallCommand;
import dev.backstride.stack.launch.CannotStart;
import dev.backstride.stack.port.PortTaken;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the script. */
@Command(
        name = "backstride",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DevCommand.class,
            DownCommand.class,
            TokenCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            SimulateCommand.class,
            InstallCommand.class
        })
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        var line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, _, _) -> explain(e));
        System.exit(line.execute(arguments));
    }

    /** What a person can mend is said in a sentence; the rest is ours to mend and shows where it is. */
    private static int explain(Exception e) {
        switch (e) {
            case CannotStart expected -> System.err.println(expected.getMessage());
            case PortTaken expected -> System.err.println(expected.getMessage());
            default -> e.printStackTrace();
        }
        return 1;
    }
}
