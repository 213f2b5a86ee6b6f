/** From an activity to a run: which part of it is running, what it adds up to, and whether it is taken. */
@NullMarked
package dev.backstride.recording.run;

import org.jspecify.annotations.NullMarked;
