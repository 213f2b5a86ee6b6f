/** Runs that come as numbers from a maker's interface, not as a file. */
@NullMarked
package dev.backstride.recording.report;

import org.jspecify.annotations.NullMarked;
