/** Half of a circle. */
@NullMarked
package dev.backstride.notification.broken.other;

import org.jspecify.annotations.NullMarked;
