/** Tests of the rules about the next step. */
@NullMarked
package dev.backstride.protocol.step;

import org.jspecify.annotations.NullMarked;
