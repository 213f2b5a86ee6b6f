/** What is remembered of a runner between two bouts, as far back as a rule looks. */
@NullMarked
package dev.backstride.protocol.history;

import org.jspecify.annotations.NullMarked;
