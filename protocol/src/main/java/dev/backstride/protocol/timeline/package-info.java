/** A runner's facts in the order in which they happened, whatever the order in which they were told. */
@NullMarked
package dev.backstride.protocol.timeline;

import org.jspecify.annotations.NullMarked;
