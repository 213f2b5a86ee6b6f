/** Where the story's files come from. */
@NullMarked
package dev.backstride.stack.demo.watch;

import org.jspecify.annotations.NullMarked;
