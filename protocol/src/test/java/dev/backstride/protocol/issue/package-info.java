/** What must hold of decisions as they leave the rules. */
@NullMarked
package dev.backstride.protocol.issue;

import org.jspecify.annotations.NullMarked;
