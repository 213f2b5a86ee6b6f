/** Something to look at where nobody runs yet. */
@NullMarked
package dev.backstride.checkin.sample;

import org.jspecify.annotations.NullMarked;
