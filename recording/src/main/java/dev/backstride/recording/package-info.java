/** What was recorded: the values that a file of a run is understood as, and the gate before them. */
@NullMarked
package dev.backstride.recording;

import org.jspecify.annotations.NullMarked;
