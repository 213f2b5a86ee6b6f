/** Knows what it must not. */
@NullMarked
package dev.backstride.checks.house.breach.events;

import org.jspecify.annotations.NullMarked;
