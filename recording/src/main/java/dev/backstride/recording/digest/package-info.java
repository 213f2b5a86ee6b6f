/** Samples, and what remains of them: means over 30 seconds of moving time. Not thread-safe but for values. */
@NullMarked
package dev.backstride.recording.digest;

import org.jspecify.annotations.NullMarked;
