/** Knows its neighbours. */
@NullMarked
package dev.backstride.checks.house.breach.assessment;

import org.jspecify.annotations.NullMarked;
