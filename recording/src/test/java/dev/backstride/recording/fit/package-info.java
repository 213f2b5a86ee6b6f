/** The container: what the writer writes, the decoder reads. */
@NullMarked
package dev.backstride.recording.fit;

import org.jspecify.annotations.NullMarked;
