/** What we do after a decision: follow-ups asked and escalations raised. */
@NullMarked
package dev.backstride.events.message;

import org.jspecify.annotations.NullMarked;
