/** TCX: activities in laps, with a device's own sums. */
@NullMarked
package dev.backstride.recording.tcx;

import org.jspecify.annotations.NullMarked;
