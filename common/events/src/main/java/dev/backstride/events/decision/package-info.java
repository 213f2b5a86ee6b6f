/** What the protocol says about a runner's facts, and the envelope it travels in. */
@NullMarked
package dev.backstride.events.decision;

import org.jspecify.annotations.NullMarked;
