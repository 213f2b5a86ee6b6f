/** What must hold of the ladder's progress. */
@NullMarked
package dev.backstride.protocol.rule.progress;

import org.jspecify.annotations.NullMarked;
