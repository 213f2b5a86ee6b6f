/** What must hold of the ladder's places. */
@NullMarked
package dev.backstride.protocol.ladder;

import org.jspecify.annotations.NullMarked;
