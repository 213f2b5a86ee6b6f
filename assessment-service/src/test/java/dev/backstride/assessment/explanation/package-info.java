/** Explained decisions. */
@NullMarked
package dev.backstride.assessment.explanation;

import org.jspecify.annotations.NullMarked;
