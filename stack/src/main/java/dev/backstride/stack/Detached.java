package dev.backstride.stack;

import dev.backstride.stack.launch.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same command again in a process that stays when the terminal goes. */
record Detached(Directory directory, List<String> arguments) {

    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /** Starts it and waits until it is ready or gone; the exit code. */
    int start() {
        var log = directory.launcherLog();
        try {
            Files.deleteIfExists(log);
            var process = new ProcessBuilder(command())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            while (process.isAlive() && !isReady(process.pid())) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            System.out.print(Files.readString(log));
            return process.isAlive() ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private boolean isReady(long pid) {
        return Files.exists(directory.stackFile())
                && directory.resident().map(resident -> resident.pid() == pid).orElse(false);
    }

    private List<String> command() {
        var info = ProcessHandle.current().info();
        var command = new ArrayList<>(List.of(
                Path.of("/usr/bin/setsid").toFile().canExecute() ? "/usr/bin/setsid" : "/usr/bin/nohup",
                info.command().orElse("java"),
                "-Dbackstride.root=" + Place.root(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        return command;
    }
}
