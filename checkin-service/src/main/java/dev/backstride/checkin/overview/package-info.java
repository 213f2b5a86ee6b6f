/** A runner's own page: what is next and why, the steps, eight weeks in a picture, and what they can do there. */
@NullMarked
package dev.backstride.checkin.overview;

import org.jspecify.annotations.NullMarked;
