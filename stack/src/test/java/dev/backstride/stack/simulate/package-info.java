/** Tests of simulations from files. */
@NullMarked
package dev.backstride.stack.simulate;

import org.jspecify.annotations.NullMarked;
