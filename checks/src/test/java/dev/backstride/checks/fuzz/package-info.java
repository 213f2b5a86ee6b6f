/** Nonsense thrown at every operation of the three services. */
@NullMarked
package dev.backstride.checks.fuzz;

import org.jspecify.annotations.NullMarked;
