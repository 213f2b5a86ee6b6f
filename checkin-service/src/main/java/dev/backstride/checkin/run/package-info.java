/** Runs come in here, typed in or as files; they can be read, listed and taken back. */
@NullMarked
package dev.backstride.checkin.run;

import org.jspecify.annotations.NullMarked;
