/** Documents that are hostile, and those that are only odd. */
@NullMarked
package dev.backstride.recording.xml;

import org.jspecify.annotations.NullMarked;
