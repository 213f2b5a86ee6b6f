/** Files told at another time. */
@NullMarked
package dev.backstride.recording.restamp;

import org.jspecify.annotations.NullMarked;
