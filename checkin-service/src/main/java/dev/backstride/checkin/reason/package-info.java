/** Why something was decided, how to go about what is next, and on what it rests, in a runner's words. */
@NullMarked
package dev.backstride.checkin.reason;

import org.jspecify.annotations.NullMarked;
