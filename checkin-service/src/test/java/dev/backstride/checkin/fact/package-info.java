/** Facts, tried without a service. */
@NullMarked
package dev.backstride.checkin.fact;

import org.jspecify.annotations.NullMarked;
