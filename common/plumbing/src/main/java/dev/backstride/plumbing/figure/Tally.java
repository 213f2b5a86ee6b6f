package dev.backstride.plumbing.figure;

import java.util.List;

/**
 * Something that is counted from a service's start on.
 *
 * @param name such as {@code backstride.facts.accepted}
 * @param meaning in a sentence, for people
 * @param kinds names of the tags that tell one kind from the other; each has few values, known to us
 */
public record Tally(String name, String meaning, List<String> kinds) {

    public Tally(String name, String meaning, String... kinds) {
        this(name, meaning, List.of(kinds));
    }
}
