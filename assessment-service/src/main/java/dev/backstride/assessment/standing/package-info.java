/** What a runner is to do now, and the door to ask for it. */
@NullMarked
package dev.backstride.assessment.standing;

import org.jspecify.annotations.NullMarked;
