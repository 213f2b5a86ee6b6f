/** Garmin Connect's Activity API. */
@NullMarked
package dev.backstride.checkin.provider.garmin;

import org.jspecify.annotations.NullMarked;
