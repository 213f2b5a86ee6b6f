/** The door for events: what other services say, and whom it concerns here. */
@NullMarked
package dev.backstride.notification.intake;

import org.jspecify.annotations.NullMarked;
