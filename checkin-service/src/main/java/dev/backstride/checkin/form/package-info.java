/** The check-in form: what it shows, and what was filled in. */
@NullMarked
package dev.backstride.checkin.form;

import org.jspecify.annotations.NullMarked;
