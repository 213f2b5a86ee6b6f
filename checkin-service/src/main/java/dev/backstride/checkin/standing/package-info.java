/** Where each runner stands, as far as our pages must know: decisions in force and escalations, from events. */
@NullMarked
package dev.backstride.checkin.standing;

import org.jspecify.annotations.NullMarked;
