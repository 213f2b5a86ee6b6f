/** Where a runner stands, as far as known here, and where to say more. */
@NullMarked
package dev.backstride.checkin.guidance;

import org.jspecify.annotations.NullMarked;
