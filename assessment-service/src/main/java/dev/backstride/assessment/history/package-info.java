/** Decisions as they were issued, who may see how much of them, and the door to read them. */
@NullMarked
package dev.backstride.assessment.history;

import org.jspecify.annotations.NullMarked;
