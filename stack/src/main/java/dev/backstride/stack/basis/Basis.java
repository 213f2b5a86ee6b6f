package dev.backstride.stack.basis;

import dev.backstride.stack.broker.Broker;
import dev.backstride.stack.broker.Partner;
import dev.backstride.stack.broker.Partners;
import dev.backstride.stack.broker.Topics;
import dev.backstride.stack.database.Access;
import dev.backstride.stack.database.Postgres;
import dev.backstride.stack.key.Passwords;
import dev.backstride.stack.key.SecretFile;
import dev.backstride.stack.mail.MailCatcher;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** PostgreSQL, Kafka with its topics, and the mail catcher: all up, or none. */
public record Basis(Postgres postgres, Broker broker, MailCatcher mail) implements Foundation {

    /**
     * Starts all parts on the data under {@code data}.
     *
     * @param logs the folder of their logs
     * @param programs whose feeds are created
     * @param mailClock the time at which a mail arrives
     */
    public static Basis start(
            Path data, Path logs, Ports ports, Collection<String> programs, Supplier<Instant> mailClock) {
        var postgres = CompletableFuture.supplyAsync(
                () -> Postgres.start(data.resolve("postgres"), ports.of(Port.POSTGRES), logs.resolve("postgres.log")));
        var broker = CompletableFuture.supplyAsync(() -> broker(data, ports, programs));
        var mail = CompletableFuture.supplyAsync(
                () -> MailCatcher.start(ports.of(Port.SMTP), ports.of(Port.MAIL_PAGE), mailClock));
        try {
            return new Basis(postgres.join(), broker.join(), mail.join());
        } catch (RuntimeException e) {
            closeOnceUp(mail);
            closeOnceUp(broker);
            closeOnceUp(postgres);
            throw e;
        }
    }

    private static Broker broker(Path data, Ports ports, Collection<String> programs) {
        var broker = Broker.start(data.resolve("kafka"), ports);
        try {
            Topics.packaged().create(broker.bootstrap(), programs);
            Partners.admit(broker.bootstrap(), partners(data, programs));
            return broker;
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    /** Who reads the feeds of these programs, by the passwords kept with the data. */
    public static List<Partner> partners(Path data, Collection<String> programs) {
        return new Passwords(new SecretFile(data.resolve("partners.properties")))
                .of(programs).entrySet().stream()
                        .map(known -> new Partner(known.getKey(), known.getValue()))
                        .toList();
    }

    @Override
    public Access database(String name) {
        return postgres.database(name);
    }

    @Override
    public String bootstrap() {
        return broker.bootstrap();
    }

    private static void closeOnceUp(CompletableFuture<? extends AutoCloseable> part) {
        part.thenAccept(started -> {
                    try {
                        started.close();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .exceptionally(_ -> null)
                .join();
    }

    @Override
    public void close() {
        try (postgres;
                broker;
                mail) {
            // Closed in the order mail, broker, database.
        }
    }
}
