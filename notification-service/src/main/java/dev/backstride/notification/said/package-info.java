/** Everything said or to be said to and about a runner, with its life and why. */
@NullMarked
package dev.backstride.notification.said;

import org.jspecify.annotations.NullMarked;
