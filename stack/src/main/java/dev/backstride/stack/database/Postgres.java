package dev.backstride.stack.database;

import dev.backstride.stack.process.Leash;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A PostgreSQL server as durable as in production: what is committed is on disk. */
public final class Postgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOCALE = "C.UTF-8";
    private static final Map<String, String> LOCAL =
            Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "", "shared_buffers", "128MB");

    /** What holds wherever a server of ours runs. Its queues fill and empty faster than the usual minute. */
    private static final SortedMap<String, String> EVERYWHERE = new TreeMap<>(Map.of(
            "autovacuum_naptime", "10s",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "200"));

    /** How a cluster is made where it is not us who make it. */
    public static final String INITDB_ARGUMENTS = "--encoding=UTF8 --locale=" + LOCALE;

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;
    private final Leash leash;

    private Postgres(EmbeddedPostgres server, ProcessHandle postmaster) {
        this.server = server;
        this.postmaster = postmaster;
        this.leash = Leash.on(postmaster, "INT");
    }

    /**
     * Starts on {@code data}, making a new cluster if there is none; a server left over on the same data is ended
     * first.
     *
     * @param log where the server's own words go
     */
    public static Postgres start(Path data, int port, Path log) {
        try {
            Files.createDirectories(data);
            endLeftOver(data);
            var builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setLocaleConfig("locale", LOCALE)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
            LOCAL.forEach(builder::setServerConfig);
            EVERYWHERE.forEach(builder::setServerConfig);
            var server = builder.start();
            var postmaster = Postmaster.of(data)
                    .orElseThrow(() -> new IllegalStateException("PostgreSQL is up but left no postmaster.pid"));
            return new Postgres(server, postmaster.process());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; its log: " + log, e);
        }
    }

    /** How a server is started where it is not us who start it. */
    public static List<String> commandLine() {
        var command = new ArrayList<>(List.of("postgres"));
        EVERYWHERE.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    /** Ends a server that still runs on {@code data} because whoever started it died. */
    public static void endLeftOver(Path data) {
        Postmaster.of(data).ifPresent(Postmaster::end);
    }

    /** Unpacked once for each user of the machine. */
    private static Path binaries() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "backstride-" + System.getProperty("user.name"), "postgres");
    }

    /** A database for {@code name}, and its owner of the same name; made if they are not there. */
    public Access database(String name) {
        return new Databases("127.0.0.1:" + server.getPort(), Databases.SUPERUSER).own(name, name);
    }

    public ProcessHandle process() {
        return postmaster;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            leash.close();
        }
    }
}
