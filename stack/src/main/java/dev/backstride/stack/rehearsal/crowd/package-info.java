/** Runners made up from a seed, each with a year of facts. */
@NullMarked
package dev.backstride.stack.rehearsal.crowd;

import org.jspecify.annotations.NullMarked;
