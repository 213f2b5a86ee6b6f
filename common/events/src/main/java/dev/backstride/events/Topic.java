package dev.backstride.events;

import java.util.List;
import java.util.stream.Stream;

/** The internal topics, read by services only. */
public enum Topic {
    RUNS,
    SYMPTOMS,
    ASSESSMENTS,
    MESSAGES,
    RUNNERS,
    /** What services set aside, announced to whoever operates them. */
    DEADLETTERS;

    /** The topic's name on the broker. */
    public String internal() {
        return "backstride.internal." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The name of {@code program}'s feed, which partners read. */
    public String feed(String program) {
        return "backstride." + program + "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The names of {@code program}'s feeds; there is none of runners or dead letters. */
    static List<String> feeds(String program) {
        return Stream.of(RUNS, SYMPTOMS, ASSESSMENTS, MESSAGES)
                .map(topic -> topic.feed(program))
                .toList();
    }

    /** The feed that holds each runner's standing decision, compacted. */
    public static String standing(String program) {
        return "backstride." + program + ".standing";
    }
}
