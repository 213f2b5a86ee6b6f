/** The pages for staff: who is signed in by OpenID Connect, and who waits for them. */
@NullMarked
package dev.backstride.checkin.staff;

import org.jspecify.annotations.NullMarked;
