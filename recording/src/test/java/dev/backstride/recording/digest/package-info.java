/** The arithmetic of slopes, masks and means. */
@NullMarked
package dev.backstride.recording.digest;

import org.jspecify.annotations.NullMarked;
