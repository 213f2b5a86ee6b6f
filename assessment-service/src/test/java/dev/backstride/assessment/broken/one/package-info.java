/** Half of a circle. */
@NullMarked
package dev.backstride.assessment.broken.one;

import org.jspecify.annotations.NullMarked;
