/** What must hold of single rules. */
@NullMarked
package dev.backstride.protocol.rule;

import org.jspecify.annotations.NullMarked;
