/** What must hold of what is remembered. */
@NullMarked
package dev.backstride.protocol.history;

import org.jspecify.annotations.NullMarked;
