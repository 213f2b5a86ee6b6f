/** Strava's API. */
@NullMarked
package dev.backstride.checkin.provider.strava;

import org.jspecify.annotations.NullMarked;
