/** All that this service keeps of a runner, for whoever may have it. */
@NullMarked
package dev.backstride.checkin.export;

import org.jspecify.annotations.NullMarked;
