/** Tests of what is next, as it travels. */
@NullMarked
package dev.backstride.events.decision.step;

import org.jspecify.annotations.NullMarked;
