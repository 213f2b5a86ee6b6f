package dev.backstride.recording.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * The names in a document, without their prefixes: some files use prefixes that they never declare. A document
 * with more than a few thousand names was made to fill memory.
 */
final class Names {

    private static final int MOST = 4096;

    private final Map<String, String> known = new HashMap<>();

    /** The part of {@code name} after its prefix. */
    String local(String name) {
        var local = known.get(name);
        return local == null ? learn(name) : local;
    }

    private String learn(String name) {
        if (known.size() == MOST) {
            throw new Excess("has more than " + MOST + " names");
        }
        var local = name.substring(name.indexOf(':') + 1).intern();
        known.put(name, local);
        return local;
    }
}
