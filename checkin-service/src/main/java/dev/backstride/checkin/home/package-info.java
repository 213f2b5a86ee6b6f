/** A runner's own page: two ways in, by a link or by signing in, and one page. */
@NullMarked
package dev.backstride.checkin.home;

import org.jspecify.annotations.NullMarked;
