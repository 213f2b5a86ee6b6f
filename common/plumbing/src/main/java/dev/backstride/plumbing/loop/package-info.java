/** Work that waits for something to do. */
@NullMarked
package dev.backstride.plumbing.loop;

import org.jspecify.annotations.NullMarked;
