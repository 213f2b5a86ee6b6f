/** Events and time come in here. */
@NullMarked
package dev.backstride.assessment.intake;

import org.jspecify.annotations.NullMarked;
