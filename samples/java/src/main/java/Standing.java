import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps a table of what each runner is to do, from the feed that holds the newest decision of each.
 *
 * <p>{@code --once} prints the table as JSON lines once nothing more comes, and ends; else it prints what changes. {@code
 * --stack FILE} takes where and who from the launcher's stack.json; else they come from BACKSTRIDE_KAFKA, _PROTOCOL,
 * _USERNAME, _PASSWORD and _PROGRAM.
 */
public final class Standing {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the feeds are, and who reads them. */
    private record Reader(String program, String kafka, String protocol, String username, String password) {

        static Reader of(File stack) throws IOException {
            var all = JSON.readTree(stack);
            var program = all.get("program").asText();
            var reader = all.get("partners").get(program);
            return new Reader(
                    program,
                    reader.get("kafka").asText(),
                    reader.get("protocol").asText(),
                    reader.get("username").asText(),
                    reader.get("password").asText());
        }

        static Reader ofEnvironment() {
            return new Reader(env("PROGRAM"), env("KAFKA"), env("PROTOCOL"), env("USERNAME"), env("PASSWORD"));
        }

        private static String env(String name) {
            return Objects.requireNonNull(System.getenv("BACKSTRIDE_" + name), "BACKSTRIDE_" + name + " is not set");
        }

        /** The table is in memory, so each start reads the whole feed: in a group of its own, named after the program. */
        Map<String, Object> settings() {
            return Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka,
                    ConsumerConfig.GROUP_ID_CONFIG, program + ".standing-" + UUID.randomUUID(),
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                    "security.protocol", protocol,
                    "sasl.mechanism", "SCRAM-SHA-512",
                    "sasl.jaas.config",
                            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                                    .formatted(username, password));
        }
    }

    private final Map<String, JsonNode> table = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        var options = Arrays.asList(args);
        var at = options.indexOf("--stack");
        var reader = at < 0 ? Reader.ofEnvironment() : Reader.of(new File(options.get(at + 1)));
        new Standing().read(reader, options.contains("--once"));
    }

    private void read(Reader reader, boolean once) throws IOException {
        try (var consumer = new KafkaConsumer<>(reader.settings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("backstride." + reader.program() + ".standing"));
            var quietSince = Long.MAX_VALUE;
            while (!once || System.nanoTime() - quietSince < QUIET.toNanos() || quietSince == Long.MAX_VALUE) {
                var records = consumer.poll(Duration.ofMillis(300));
                // Nothing can come before the group is joined.
                if (!records.isEmpty() || quietSince == Long.MAX_VALUE && !consumer.assignment().isEmpty()) {
                    quietSince = System.nanoTime();
                }
                for (var record : records) {
                    if (take(record) && !once) {
                        System.out.println(line(record.key()));
                    }
                }
            }
        }
        for (var runner : table.keySet()) {
            System.out.println(line(runner));
        }
    }

    /**
     * The newest record of a runner counts, so one that comes twice changes nothing. One without a value takes the runner
     * out: they were erased, or share no more.
     */
    private boolean take(ConsumerRecord<String, String> record) throws IOException {
        if (record.value() == null) {
            return table.remove(record.key()) != null;
        }
        var standing = JSON.readTree(record.value());
        var before = table.put(record.key(), standing);
        return before == null
                || !before.path("assessment").equals(standing.path("assessment"))
                || !before.path("action").equals(standing.path("action"));
    }

    private String line(String runner) throws IOException {
        var standing = table.getOrDefault(runner, JSON.createObjectNode());
        var line = JSON.createObjectNode().put("runner", runner);
        for (var field : List.of("action", "since", "assessment")) {
            line.set(field, standing.has(field) ? standing.get(field) : JSON.nullNode());
        }
        return JSON.writeValueAsString(line);
    }
}
