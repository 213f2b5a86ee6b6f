/**
 * The FIT container: messages in, messages out. Knows the wire, not what messages mean. A decoder and a
 * writer each belong to one thread and one stream.
 */
@NullMarked
package dev.backstride.recording.fit;

import org.jspecify.annotations.NullMarked;
