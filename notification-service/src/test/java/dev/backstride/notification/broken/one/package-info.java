/** Half of a circle. */
@NullMarked
package dev.backstride.notification.broken.one;

import org.jspecify.annotations.NullMarked;
