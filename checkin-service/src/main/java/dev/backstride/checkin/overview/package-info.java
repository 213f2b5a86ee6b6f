/** What a runner's own page shows: what is next and why, the steps, eight weeks in a picture, and what was told. */
@NullMarked
package dev.backstride.checkin.overview;

import org.jspecify.annotations.NullMarked;
