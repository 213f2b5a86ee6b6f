/** Asks the time and the neighbours. */
@NullMarked
package dev.backstride.checks.house.breach.protocol;

import org.jspecify.annotations.NullMarked;
