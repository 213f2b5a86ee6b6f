/** GPX: tracks of positions, with what watches add to them. */
@NullMarked
package dev.backstride.recording.gpx;

import org.jspecify.annotations.NullMarked;
