package dev.backstride.stack;

import dev.backstride.stack.launch.Resident;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a running system. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Ends the running system.")
final class DownCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 60;

    @Mixin
    private final Place place = new Place();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        var launcher = place.directory().resident().flatMap(Resident::process);
        if (launcher.isEmpty()) {
            System.out.println("Nothing is running.");
            return 0;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.err.printf("Process %d does not end.%n", launcher.get().pid());
            return 1;
        }
        System.out.println("Ended.");
        return 0;
    }
}
