/** Polar's AccessLink API. */
@NullMarked
package dev.backstride.checkin.provider.polar;

import org.jspecify.annotations.NullMarked;
