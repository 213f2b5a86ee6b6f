/** Asks the follow-ups at the right moment, tells runners what is next, and calls people in. */
@NullMarked
package dev.backstride.notification;

import org.jspecify.annotations.NullMarked;
