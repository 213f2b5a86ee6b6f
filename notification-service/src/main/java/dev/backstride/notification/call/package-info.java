/** Who was called in for a runner, when it was their time, and who was not and why. */
@NullMarked
package dev.backstride.notification.call;

import org.jspecify.annotations.NullMarked;
