/** The whole system, started part by part and ended in the opposite order. */
@NullMarked
package dev.backstride.stack.launch;

import org.jspecify.annotations.NullMarked;
