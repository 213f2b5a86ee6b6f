package dev.backstride.stack.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The services that run in Quarkus dev mode: from their sources, reloaded when these change, with a Dev UI.
 *
 * @param maven the command that starts dev mode
 */
public record LiveApps(Set<App> apps, Path maven) {

    /** What dev mode must not do here: ask the terminal, phone home, run tests, wait for a debugger. */
    private static final Map<String, String> MANNERS = Map.of(
            "QUARKUS_CONSOLE_ENABLED", "false",
            "QUARKUS_ANALYTICS_DISABLED", "true",
            "QUARKUS_TEST_CONTINUOUS_TESTING", "disabled",
            "QUARKUS_BANNER_ENABLED", "false");

    /** All as packaged. */
    public static LiveApps none() {
        return new LiveApps(Set.of(), Path.of("mvn"));
    }

    boolean has(App app) {
        return apps.contains(app);
    }

    /**
     * Dev mode of one service. Classes are those of the last build, which Maven only has to find: so several can start
     * at the same time. From then on Quarkus compiles what changes.
     */
    List<String> command(App app, Path root) {
        return List.of(
                maven.toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--file=" + root.resolve("pom.xml"),
                "--projects=" + app.module(),
                "--also-make",
                "-Dquick",
                "-Dmaven.main.skip=true",
                "-Dmaven.resources.skip=true",
                "-Dmaven.test.skip=true",
                "-Dextension.descriptor.phase=none",
                "-Ddebug=false",
                "-Djvm.args=-Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "compile",
                "quarkus:dev");
    }

    /** What its process finds in its environment. */
    static Map<String, String> environment(AppSettings settings) {
        var environment = settings.variables();
        environment.putAll(MANNERS);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return environment;
    }
}
