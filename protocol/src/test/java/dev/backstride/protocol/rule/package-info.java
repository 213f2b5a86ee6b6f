/** What must hold of the order of reasons. */
@NullMarked
package dev.backstride.protocol.rule;

import org.jspecify.annotations.NullMarked;
