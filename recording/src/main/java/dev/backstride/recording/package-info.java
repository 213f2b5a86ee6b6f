/** Recordings: bytes to samples to digest, and back. */
@NullMarked
package dev.backstride.recording;

import org.jspecify.annotations.NullMarked;
