/** Leads to the attic. */
@NullMarked
package dev.backstride.checkin.ruin.hall;

import org.jspecify.annotations.NullMarked;
