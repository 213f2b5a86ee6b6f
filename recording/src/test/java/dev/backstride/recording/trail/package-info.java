/** Words, times and distances as programs write them. */
@NullMarked
package dev.backstride.recording.trail;

import org.jspecify.annotations.NullMarked;
