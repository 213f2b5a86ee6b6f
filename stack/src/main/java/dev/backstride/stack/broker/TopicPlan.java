package dev.backstride.stack.broker;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as a line of {@code deploy/topics.conf} plans it.
 *
 * @param name may hold {@code {program}}: then it stands for one topic of each program
 * @param partitions fixed for the topic's life
 * @param replicas in production; never more than there are brokers
 */
record TopicPlan(String name, int partitions, short replicas, TreeMap<String, String> settings) {

    private static final String PROGRAM = "{program}";
    private static final String MIN_IN_SYNC = "min.insync.replicas";

    /** The plans of a whole file; empty lines and lines that begin with # say nothing. */
    static List<TopicPlan> parse(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(TopicPlan::of)
                .toList();
    }

    private static TopicPlan of(String line) {
        var words = List.of(line.split("\\s+"));
        if (words.size() < 3) {
            throw new IllegalArgumentException("A topic is name, partitions, replicas and settings; was: " + line);
        }
        var settings = new TreeMap<String, String>();
        for (var word : words.subList(3, words.size())) {
            var at = word.indexOf('=');
            if (at < 1) {
                throw new IllegalArgumentException("A setting is name=value; was '%s' in: %s".formatted(word, line));
            }
            settings.put(word.substring(0, at), word.substring(at + 1));
        }
        return new TopicPlan(words.get(0), Integer.parseInt(words.get(1)), Short.parseShort(words.get(2)), settings);
    }

    /** What to create for these programs on this many brokers. */
    Stream<NewTopic> topics(Collection<String> programs, int brokers) {
        return name.contains(PROGRAM)
                ? programs.stream().map(program -> topic(name.replace(PROGRAM, program), brokers))
                : Stream.of(topic(name, brokers));
    }

    private NewTopic topic(String actualName, int brokers) {
        var copies = (short) Math.min(replicas, brokers);
        var fitted = new TreeMap<>(settings);
        fitted.computeIfPresent(
                MIN_IN_SYNC,
                (_, wanted) -> Integer.toString(Math.max(1, Integer.parseInt(wanted) - (replicas - copies))));
        return new NewTopic(actualName, partitions, copies).configs(fitted);
    }
}
