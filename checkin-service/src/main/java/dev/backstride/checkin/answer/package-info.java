/** What a runner answers behind a check-in link: one form, nothing to sign in to, no script needed. */
@NullMarked
package dev.backstride.checkin.answer;

import org.jspecify.annotations.NullMarked;
