/** The door. */
@NullMarked
package dev.backstride.recording.reader;

import org.jspecify.annotations.NullMarked;
