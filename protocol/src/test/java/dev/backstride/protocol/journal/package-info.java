/** What must hold of what is written down. */
@NullMarked
package dev.backstride.protocol.journal;

import org.jspecify.annotations.NullMarked;
