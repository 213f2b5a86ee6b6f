/** The story told to somebody who knows nothing, on a terminal or in a file. */
@NullMarked
package dev.backstride.stack.demo.telling;

import org.jspecify.annotations.NullMarked;
