/** Reads every text there is, without starting anything, and says what is wrong with it. */
@NullMarked
package dev.backstride.wording.lint;

import org.jspecify.annotations.NullMarked;
