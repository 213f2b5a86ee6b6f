/** The schemas say what the records are, completely, and keep what was promised. */
@NullMarked
package dev.backstride.events.schema;

import org.jspecify.annotations.NullMarked;
