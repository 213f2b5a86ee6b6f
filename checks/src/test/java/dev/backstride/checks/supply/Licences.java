package dev.backstride.checks.supply;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which licences we agreed to.
 *
 * @param allowed how jars say that they have one of them
 * @param unsaid jars that say nothing themselves, and were looked up
 */
record Licences(List<Pattern> allowed, List<Pattern> unsaid) {

    Licences {
        allowed = List.copyOf(allowed);
        unsaid = List.copyOf(unsaid);
    }

    static Licences listed() {
        return new Licences(patterns("licences.txt"), patterns("unsaid.txt"));
    }

    private static List<Pattern> patterns(String list) {
        return Lines.of(list, 2).stream()
                .map(line -> Pattern.compile(line.get(1)))
                .toList();
    }

    /** Whether one of those that {@code jar} offers is on the list; of one that says nothing, whether it was looked up. */
    boolean allow(Jar jar, List<String> said) {
        return said.isEmpty()
                ? unsaid.stream().anyMatch(jar::isOf)
                : said.stream()
                        .anyMatch(one -> allowed.stream()
                                .anyMatch(pattern -> pattern.matcher(one).find()));
    }
}
