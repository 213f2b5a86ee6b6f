/** The two clocks: story time, which decides, and its steering. */
@NullMarked
package dev.backstride.plumbing.story;

import org.jspecify.annotations.NullMarked;
