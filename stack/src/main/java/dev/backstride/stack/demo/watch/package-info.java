/** The runner's watch: where the files of the story's runs come from. */
@NullMarked
package dev.backstride.stack.demo.watch;

import org.jspecify.annotations.NullMarked;
