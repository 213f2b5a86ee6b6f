/** A year of a runner's life, played through in story time. */
@NullMarked
package dev.backstride.notification.year;

import org.jspecify.annotations.NullMarked;
