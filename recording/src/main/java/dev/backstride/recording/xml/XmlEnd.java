package dev.backstride.recording.xml;

import java.util.Optional;

/**
 * How a document ended.
 *
 * @param flaw why it could not be read to its end, in words that follow "it"; empty when it could
 * @param followed whether something stands behind its end that does not belong there
 */
public record XmlEnd(Optional<String> flaw, boolean followed) {}
