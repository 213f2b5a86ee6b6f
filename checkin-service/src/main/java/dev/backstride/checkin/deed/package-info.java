/** What a runner can do on a page of their own with one press, and how it is kept. */
@NullMarked
package dev.backstride.checkin.deed;

import org.jspecify.annotations.NullMarked;
