/**
 * Who read or changed what of a runner's data: every door leaves a row, by itself. A change is recorded in its own
 * transaction, in the round trip that takes the runner's lock; everything else before its answer goes out (decision 27).
 */
@NullMarked
package dev.backstride.plumbing.audit;

import org.jspecify.annotations.NullMarked;
