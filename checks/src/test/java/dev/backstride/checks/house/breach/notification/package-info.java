/** Sends mail past the courier. */
@NullMarked
package dev.backstride.checks.house.breach.notification;

import org.jspecify.annotations.NullMarked;
