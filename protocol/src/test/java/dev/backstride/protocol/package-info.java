/** What must hold of the rules. */
@NullMarked
package dev.backstride.protocol;

import org.jspecify.annotations.NullMarked;
