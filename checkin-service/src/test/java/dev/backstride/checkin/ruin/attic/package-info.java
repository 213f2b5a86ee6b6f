/** Leads back to the hall. */
@NullMarked
package dev.backstride.checkin.ruin.attic;

import org.jspecify.annotations.NullMarked;
