/** The page for red-flag questions: one form, one more screen for what is urgent, and the answer at once. */
@NullMarked
package dev.backstride.checkin.panel;

import org.jspecify.annotations.NullMarked;
