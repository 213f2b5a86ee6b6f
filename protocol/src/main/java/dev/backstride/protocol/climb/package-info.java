/** A way through an episode: which one, which rung, what was tried on it. Values; safe to share between threads. */
@NullMarked
package dev.backstride.protocol.climb;

import org.jspecify.annotations.NullMarked;
