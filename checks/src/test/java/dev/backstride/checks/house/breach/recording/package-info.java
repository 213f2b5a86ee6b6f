/** Knows events. */
@NullMarked
package dev.backstride.checks.house.breach.recording;

import org.jspecify.annotations.NullMarked;
