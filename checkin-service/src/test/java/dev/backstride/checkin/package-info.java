/** The doors, tried from outside against a real database and a real broker. */
@NullMarked
package dev.backstride.checkin;

import org.jspecify.annotations.NullMarked;
