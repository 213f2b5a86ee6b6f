/** The page on which somebody who was called in takes an escalation over: one button, nothing to sign in to. */
@NullMarked
package dev.backstride.checkin.acknowledgement;

import org.jspecify.annotations.NullMarked;
