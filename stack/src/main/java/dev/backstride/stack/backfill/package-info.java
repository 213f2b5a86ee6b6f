/** Recordings of the past, sent to the running system one by one. */
@NullMarked
package dev.backstride.stack.backfill;

import org.jspecify.annotations.NullMarked;
