package dev.backstride.stack.launch;

import dev.backstride.stack.Main;
import dev.backstride.stack.story.FakeService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A checkout whose services are fakes, to start the launcher on as the script does. */
record FakeCheckout(Path root, int portOffset) {

    static FakeCheckout in(Path root, int portOffset) throws IOException {
        for (var service : List.of("checkin", "assessment", "notification")) {
            var app = Files.createDirectories(root.resolve(service + "-service/target/quarkus-app"));
            jar(app.resolve("quarkus-run.jar"));
        }
        return new FakeCheckout(root, portOffset);
    }

    /** An empty jar that leads to the fake on our own class path. */
    private static void jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, FakeService.class.getName());
        manifest.getMainAttributes()
                .put(
                        Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(":"))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    Process run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dbackstride.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    Process up(String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("up", "--port-offset", Integer.toString(portOffset)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    Path output() {
        return root.resolve("output.txt");
    }

    Directory directory() {
        return new Directory(root.resolve("target"));
    }

    /** All processes that have to do with this checkout, the launcher and those of its data included. */
    List<ProcessHandle> processes() throws IOException {
        var names = new ArrayList<>(List.of(root.toString()));
        directory().resident().map(Resident::data).map(Path::toString).ifPresent(names::add);
        return ProcessHandle.allProcesses()
                .filter(process -> names.stream().anyMatch(commandLine(process)::contains))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }
}
