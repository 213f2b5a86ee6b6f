/** The runners of each program: who may be enrolled, what is known of them, and who sees how much of that. */
@NullMarked
package dev.backstride.checkin.runner;

import org.jspecify.annotations.NullMarked;
