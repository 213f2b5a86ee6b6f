/** What all pages have in common: frame, headers, pace, and those that lead no further. */
@NullMarked
package dev.backstride.checkin.page;

import org.jspecify.annotations.NullMarked;
