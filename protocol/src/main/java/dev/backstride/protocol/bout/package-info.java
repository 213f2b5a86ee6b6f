/** A bout of running: what it asked, how it was prepared, how it felt, and what became of it. */
@NullMarked
package dev.backstride.protocol.bout;

import org.jspecify.annotations.NullMarked;
