/** What PIT needs to change records: no tests. */
@NullMarked
package dev.backstride.protocol.mutation;

import org.jspecify.annotations.NullMarked;
