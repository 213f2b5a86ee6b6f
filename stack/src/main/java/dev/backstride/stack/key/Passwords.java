package dev.backstride.stack.key;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords by name, made when they are first asked for and kept. Names and passwords need no escaping. */
public record Passwords(SecretFile file) {

    /** One for each of {@code names}; those there stay as they are. */
    public SortedMap<String, String> of(Collection<String> names) {
        var kept = new TreeMap<>(read());
        if (!kept.keySet().containsAll(names)) {
            names.forEach(name -> kept.computeIfAbsent(name, _ -> Password.generate()));
            file.write(kept.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                    .collect(Collectors.joining()));
        }
        kept.keySet().retainAll(names);
        return kept;
    }

    private Map<String, String> read() {
        if (!file.exists()) {
            return Map.of();
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.read()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> properties.getProperty(name, "")));
    }
}
