/** Folds happenings, one after the other and with the timers between them, into a runner's state and decisions. */
@NullMarked
package dev.backstride.protocol.fold;

import org.jspecify.annotations.NullMarked;
