package dev.backstride.checks.configuration;

import java.util.Optional;

/**
 * Something that can be set.
 *
 * @param module whose sources read it, such as {@code checkin-service}
 * @param name with the names of maps' keys in angle brackets
 * @param type in the words of the sources, without Optional
 * @param otherwise what holds where it is not set, in the code
 * @param meaning the first sentences of its Javadoc
 */
record Key(String module, String name, String type, Optional<String> otherwise, String meaning) {}
