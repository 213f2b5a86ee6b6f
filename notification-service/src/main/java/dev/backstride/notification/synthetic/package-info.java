/** A made-up runner who tells how they feel once a minute: whether what is told at one end comes out at the other. */
@NullMarked
package dev.backstride.notification.synthetic;

import org.jspecify.annotations.NullMarked;
