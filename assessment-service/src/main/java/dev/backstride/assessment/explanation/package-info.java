/** Why a decision was made, and what would have led elsewhere. */
@NullMarked
package dev.backstride.assessment.explanation;

import org.jspecify.annotations.NullMarked;
