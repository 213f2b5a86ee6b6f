/** The gate. */
@NullMarked
package dev.backstride.recording;

import org.jspecify.annotations.NullMarked;
