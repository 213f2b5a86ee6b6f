/** Why something was decided, and the smallest change that would have led elsewhere. */
@NullMarked
package dev.backstride.protocol.explain;

import org.jspecify.annotations.NullMarked;
