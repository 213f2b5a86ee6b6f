/** The editions of the protocol that this service decides by. */
@NullMarked
package dev.backstride.assessment.rulebook;

import org.jspecify.annotations.NullMarked;
