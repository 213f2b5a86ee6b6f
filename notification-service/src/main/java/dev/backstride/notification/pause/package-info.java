/** What operators hold: nothing goes out until they let it, and nothing is lost. */
@NullMarked
package dev.backstride.notification.pause;

import org.jspecify.annotations.NullMarked;
