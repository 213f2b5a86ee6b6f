/** A runner's story: what happens when, led in story time over the system's public doors. */
@NullMarked
package dev.backstride.stack.demo.story;

import org.jspecify.annotations.NullMarked;
