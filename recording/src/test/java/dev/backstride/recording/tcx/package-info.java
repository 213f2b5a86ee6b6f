/** TCX files written for the purpose, with the habits of devices. */
@NullMarked
package dev.backstride.recording.tcx;

import org.jspecify.annotations.NullMarked;
