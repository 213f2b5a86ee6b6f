/** What operators are told: of records, never of runners. */
@NullMarked
package dev.backstride.events.ops;

import org.jspecify.annotations.NullMarked;
