/** Suunto's API Zone. */
@NullMarked
package dev.backstride.checkin.provider.suunto;

import org.jspecify.annotations.NullMarked;
