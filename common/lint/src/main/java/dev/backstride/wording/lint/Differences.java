package dev.backstride.wording.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one language says and another does not: a message that is missing, too much, or short of a gap. */
public final class Differences {

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private Differences() {}

    /** Each with its key, gaps and the language that has it alone; empty where there is none. */
    public static List<String> between(List<Text> one, List<Text> other) {
        var differences = new ArrayList<String>();
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var there = shapes(pair.getLast());
            pair.getFirst().stream()
                    .filter(text -> !there.contains(shape(text)))
                    .forEach(text ->
                            differences.add(shape(text) + " (" + text.language().tag() + ") only"));
        }
        return differences;
    }

    private static Set<String> shapes(List<Text> texts) {
        return texts.stream().map(Differences::shape).collect(Collectors.toCollection(HashSet::new));
    }

    private static String shape(Text text) {
        var gaps =
                GAP.matcher(text.words()).results().map(found -> found.group()).collect(Collectors.toSet());
        return text.key() + " " + new TreeSet<>(gaps);
    }
}
