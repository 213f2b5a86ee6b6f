/** How often runners are written to, and when what need not be said at once is said. */
@NullMarked
package dev.backstride.notification.courtesy;

import org.jspecify.annotations.NullMarked;
