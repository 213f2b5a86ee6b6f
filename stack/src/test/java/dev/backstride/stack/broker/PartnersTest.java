package dev.backstride.stack.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two programs, two partners, on the real broker. */
class PartnersTest {

    private static final Partner DEMO = new Partner("demo", "demo's password");
    private static final Partner OTHER = new Partner("other", "other's password");

    @TempDir
    private static Path data;

    private static final Ports PORTS = Ports.free();
    private static Broker broker;

    @BeforeAll
    static void start() {
        broker = Broker.start(data, PORTS);
        Topics.packaged().create(broker.bootstrap(), List.of("demo", "other"));
        Partners.admit(broker.bootstrap(), List.of(DEMO, OTHER));
        for (var topic : List.of("backstride.internal.runs", "backstride.demo.runs", "backstride.other.runs")) {
            tell(topic);
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void each_reads_its_own_feed() {
        assertThat(read(DEMO, "demo.reader", "backstride.demo.runs")).containsExactly("on backstride.demo.runs");
        assertThat(read(OTHER, "other.reader", "backstride.other.runs")).containsExactly("on backstride.other.runs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backstride.other.runs", "backstride.other.standing", "backstride.internal.runs"})
    void the_feeds_of_others_and_the_services_topics_are_refused(String topic) {
        assertThatExceptionOfType(TopicAuthorizationException.class)
                .isThrownBy(() -> read(DEMO, "demo.curious", topic));
    }

    @Test
    void nobody_reads_in_the_name_of_another() {
        assertThatExceptionOfType(GroupAuthorizationException.class)
                .isThrownBy(() -> read(DEMO, "other.reader", "backstride.demo.runs"));
    }

    @Test
    void only_feeds_of_their_own_are_shown() throws Exception {
        try (var admin = Admin.create(client(DEMO))) {
            assertThat(admin.listTopics().names().get())
                    .isNotEmpty()
                    .allSatisfy(topic -> assertThat(topic).startsWith("backstride.demo."));
        }
    }

    @Test
    void nobody_writes_not_even_on_their_own_feed() {
        var settings = client(DEMO);
        // An idempotent producer is refused before it names a topic.
        settings.put("enable.idempotence", "false");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var forged = new ProducerRecord<>("backstride.demo.runs", "runner", "forged");
            assertThatThrownBy(() -> producer.send(forged).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThatExceptionOfType(SaslAuthenticationException.class)
                .isThrownBy(() -> read(new Partner("demo", "guessed"), "demo.reader", "backstride.demo.runs"));
    }

    @Test
    void admitted_again_a_partner_has_the_password_of_now() {
        Partners.admit(broker.bootstrap(), List.of(DEMO, OTHER));

        assertThat(read(DEMO, "demo.again", "backstride.demo.runs")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "demo.sub", "", "*"})
    void no_program_has_a_name_that_reaches_further(String name) {
        assertThatThrownBy(() -> new Partner(name, "password")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void tell(String topic) {
        Map<String, Object> services = Map.of("bootstrap.servers", broker.bootstrap());
        try (var producer = new KafkaProducer<>(services, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "runner", "on " + topic)).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new KafkaException(fault);
        }
    }

    /** The first that is there to read. */
    private static List<String> read(Partner partner, String group, String topic) {
        var settings = client(partner);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (var tries = 0; tries < 100; tries++) {
                var found = consumer.poll(Duration.ofMillis(200));
                if (!found.isEmpty()) {
                    return StreamSupport.stream(found.spliterator(), false)
                            .map(message -> message.value())
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static Map<String, Object> client(Partner partner) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", "127.0.0.1:" + PORTS.of(Port.KAFKA_PARTNERS));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", Partners.MECHANISM);
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(partner.user(), partner.password()));
        return settings;
    }
}
