/** Breaks every rule of the house, to prove that each can fail. */
@NullMarked
package dev.backstride.notification.broken;

import org.jspecify.annotations.NullMarked;
