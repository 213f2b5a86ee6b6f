/** Work that waits: for something to do, for a commit, or for the end of a transaction. */
@NullMarked
package dev.backstride.plumbing.loop;

import org.jspecify.annotations.NullMarked;
