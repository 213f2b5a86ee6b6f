/** Leads to the attic. */
@NullMarked
package dev.backstride.checks.house.breach.checkin.hall;

import org.jspecify.annotations.NullMarked;
