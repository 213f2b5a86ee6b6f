/** Half of a circle. */
@NullMarked
package dev.backstride.assessment.broken.other;

import org.jspecify.annotations.NullMarked;
