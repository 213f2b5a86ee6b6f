/** Runners who do what runners do: register, run, and say how it felt. */
@NullMarked
package dev.backstride.bench.cast;

import org.jspecify.annotations.NullMarked;
