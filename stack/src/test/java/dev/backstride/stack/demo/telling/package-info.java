/** How the story is told. */
@NullMarked
package dev.backstride.stack.demo.telling;

import org.jspecify.annotations.NullMarked;
