package dev.backstride.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What a system is made of. */
final class Versions {

    private static final String BROKER = "kafka_2.13-";
    private static final String JAR = ".jar";

    private Versions() {}

    /**
     * Their names and versions.
     *
     * @param root of the repository
     * @param jdbc URL of any database of the system
     */
    static Map<String, String> of(Path root, String jdbc) {
        var versions = new TreeMap<String, String>();
        versions.put("Kafka", broker(root.resolve("stack/target/stack-app/lib")));
        versions.put("PostgreSQL", database(jdbc));
        return versions;
    }

    /** A broker does not tell; its library does. */
    private static String broker(Path libraries) {
        try (var files = Files.list(libraries)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(BROKER))
                    .map(name -> name.substring(BROKER.length(), name.length() - JAR.length()))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String database(String jdbc) {
        try (var connection = DriverManager.getConnection(jdbc)) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say its version", e);
        }
    }
}
