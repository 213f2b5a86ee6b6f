/** Runs that were never run: plausible ones, written as a watch would, the same from the same seed. */
@NullMarked
package dev.backstride.recording.generator;

import org.jspecify.annotations.NullMarked;
