package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What partners read, for machines: AsyncAPI 3, written from the types of events, their schemas and the list of topics. */
final class AsyncApi {

    private static final String PROGRAM = "{program}";
    private static final String SCHEMAS = "../common/events/src/main/resources/dev/backstride/events/schemas/";
    private static final String HEAD = """
            # Written by CatalogueTest, from the types of events, their schemas and deploy/topics.conf.
            asyncapi: 3.0.0
            info:
              title: Backstride's feeds
              version: 1.0.0
              description: |-
                What a program's partners read: facts, decisions and messages of runners who share them, as CloudEvents 1.0 in
                Kafka's binary mode. What can be relied on, and how it changes, stands in events.md.
            defaultContentType: application/json
            servers:
              production:
                host: kafka.example.org:9094
                protocol: kafka-secure
                description: The partners' listener, whose address and credentials your installation gives you.
                security:
                  - $ref: '#/components/securitySchemes/partner'
            """;
    private static final String TAIL = """
              securitySchemes:
                partner:
                  type: scramSha512
                  description: A user with the program's name reads the program's feeds, and nothing else.
              schemas:
                attributes:
                  type: object
                  description: A CloudEvent's attributes. Readers drop what comes twice by ce_id.
                  required: [ce_specversion, ce_id, ce_type, ce_source, ce_subject, ce_time, ce_dataschema, ce_program]
                  properties:
                    ce_specversion: {type: string, const: '1.0'}
                    ce_id: {type: string, format: uuid, description: Stays the same however often it is published.}
                    ce_type: {type: string}
                    ce_source: {type: string, description: The service that publishes it.}
                    ce_subject: {type: string, format: uuid, description: 'The runner; of webhook.disabled the webhook. Also the record''s key.'}
                    ce_partitionkey: {type: string, format: uuid}
                    ce_time: {type: string, format: date-time, description: When it happened.}
                    ce_recordedtime: {type: string, format: date-time, description: When Backstride knew.}
                    ce_dataschema: {type: string, format: uri}
                    ce_program: {type: string}
                    ce_externalid: {type: string, description: The program's own name for the runner.}
                    ce_causation: {type: string, format: uuid, description: The event or request that led to it.}
                    ce_traceparent: {type: string, description: W3C Trace Context.}
                    ce_origin: {type: string, description: Where a fact came from.}
                    ce_republished: {type: string, const: 'true', description: There where it is told again.}
                    content-type: {type: string, const: application/json}
            """;

    private final Inlined schemas = Inlined.today();
    private final Map<String, Feed> feeds;

    /** A feed as deploy/topics.conf creates it. */
    private record Feed(String name, String partitions, String replicas, Map<String, String> settings) {

        static Feed of(String line) {
            var words = List.of(line.split("\\s+"));
            var settings = words.subList(3, words.size()).stream()
                    .map(setting -> setting.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, _) -> one, TreeMap::new));
            return new Feed(words.getFirst(), words.get(1), words.get(2), settings);
        }

        /** Such as {@code runs}. */
        String shortName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        String text(List<EventType> types) {
            var configuration = settings.entrySet().stream()
                    .filter(setting -> setting.getKey().matches("(delete\\.)?retention\\.ms"))
                    .map(setting -> "          %s: %s\n".formatted(setting.getKey(), setting.getValue()))
                    .collect(Collectors.joining());
            var messages = types.stream()
                    .map(AsyncApi::name)
                    .map(type -> "      %s:\n        $ref: '#/components/messages/%s'\n".formatted(type, type))
                    .collect(Collectors.joining());
            return """
                      %s:
                        address: %s
                        parameters:
                          program:
                            description: The program's name.
                            examples: [demo]
                        bindings:
                          kafka:
                            partitions: %s
                            replicas: %s
                            topicConfiguration:
                              cleanup.policy: [%s]
                    %s        bindingVersion: '0.5.0'
                        messages:
                    %s""".formatted(
                    shortName(), name, partitions, replicas, settings.get("cleanup.policy"), configuration, messages);
        }

        String operation() {
            return """
                      read-%s:
                        action: receive
                        channel:
                          $ref: '#/channels/%s'
                        bindings:
                          kafka:
                            groupId: {type: string, description: 'Begins with the program and a dot.', examples: [demo.table]}
                            bindingVersion: '0.5.0'
                    """.formatted(shortName(), shortName());
        }
    }

    private AsyncApi(String topics) {
        this.feeds = topics.lines()
                .filter(line -> line.startsWith("backstride." + PROGRAM))
                .map(Feed::of)
                .collect(Collectors.toMap(Feed::name, feed -> feed, (one, _) -> one, TreeMap::new));
    }

    /** The whole document, of the feeds in {@code topics}, which is what stands in deploy/topics.conf. */
    static String text(String topics) {
        return new AsyncApi(topics).text();
    }

    private String text() {
        return HEAD
                + "channels:\n"
                + join(feeds.values().stream()
                        .map(feed -> feed.text(shared().stream()
                                .filter(type -> type.feeds(PROGRAM).contains(feed.name()))
                                .toList())))
                + "operations:\n"
                + join(feeds.values().stream().map(Feed::operation))
                + "components:\n  messages:\n"
                + join(shared().stream().map(this::message))
                + TAIL;
    }

    /** What services alone read has no consents that open it. */
    private List<EventType> shared() {
        return Arrays.stream(EventType.values())
                .filter(type -> schemas.of(type).has("x-consents"))
                .toList();
    }

    private String message(EventType type) {
        return """
                    %s:
                      name: %s
                      summary: %s
                      headers:
                        $ref: '#/components/schemas/attributes'
                      bindings:
                        kafka:
                          key: {type: string, format: uuid}
                          bindingVersion: '0.5.0'
                      payload:
                        $ref: %s
                """.formatted(name(type), type.wireName(), quoted(schemas.of(type)), SCHEMAS + Schemas.name(type));
    }

    private static String quoted(JsonNode schema) {
        return "'" + schema.path("description").asText().replace("'", "''") + "'";
    }

    /** Such as {@code run-recorded}. */
    private static String name(EventType type) {
        return Schemas.name(type).replace(".v1.json", "").replace('.', '-');
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining());
    }
}
