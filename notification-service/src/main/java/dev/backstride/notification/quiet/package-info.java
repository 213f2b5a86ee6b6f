/** When a runner is not to be disturbed, and when instead. */
@NullMarked
package dev.backstride.notification.quiet;

import org.jspecify.annotations.NullMarked;
