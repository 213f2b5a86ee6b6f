/** The page of a runner for staff: what is known of them, and the forms that take over, clear and place. */
@NullMarked
package dev.backstride.checkin.care;

import org.jspecify.annotations.NullMarked;
