/**
 * Companies whose watches and apps record runs: what one of them has to say of itself, and what it may tell us. Each has
 * one class, in a package of its own.
 */
@NullMarked
package dev.backstride.checkin.provider;

import org.jspecify.annotations.NullMarked;
