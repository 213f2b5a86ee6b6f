/** The tests' infrastructure where it can run in containers, of the same images and settings as the whole system's. */
@NullMarked
package dev.backstride.stack.container;

import org.jspecify.annotations.NullMarked;
