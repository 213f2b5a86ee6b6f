/** Runners who want to be forgotten: everywhere, with a receipt that does not name them. */
@NullMarked
package dev.backstride.checkin.erasure;

import org.jspecify.annotations.NullMarked;
