/** Rehearsals of the protocol. */
@NullMarked
package dev.backstride.stack.rehearsal;

import org.jspecify.annotations.NullMarked;
