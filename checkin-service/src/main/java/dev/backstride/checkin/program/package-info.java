/** The caller's own program, as this installation knows it. */
@NullMarked
package dev.backstride.checkin.program;

import org.jspecify.annotations.NullMarked;
