/** The page a check-in link opens: one form, no scripts, nothing to sign in to. */
@NullMarked
package dev.backstride.checkin.page;

import org.jspecify.annotations.NullMarked;
