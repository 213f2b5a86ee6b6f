/** Runs made of activities. */
@NullMarked
package dev.backstride.recording.run;

import org.jspecify.annotations.NullMarked;
