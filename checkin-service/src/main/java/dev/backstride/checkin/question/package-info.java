/** What a check-in link asks, and what is known of it already. */
@NullMarked
package dev.backstride.checkin.question;

import org.jspecify.annotations.NullMarked;
