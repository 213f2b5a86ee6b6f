/**
 * The ladder's state machine: each place offers only the moves that lead out of it, so that an illegal move cannot be
 * written. Values; safe to share between threads.
 */
@NullMarked
package dev.backstride.protocol.ladder;

import org.jspecify.annotations.NullMarked;
