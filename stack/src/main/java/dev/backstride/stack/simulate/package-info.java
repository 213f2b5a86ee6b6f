/** What the rules make of a file of facts, without a running system. */
@NullMarked
package dev.backstride.stack.simulate;

import org.jspecify.annotations.NullMarked;
