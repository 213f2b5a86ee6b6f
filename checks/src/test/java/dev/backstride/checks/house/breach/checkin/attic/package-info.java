/** Leads back to the hall. */
@NullMarked
package dev.backstride.checks.house.breach.checkin.attic;

import org.jspecify.annotations.NullMarked;
