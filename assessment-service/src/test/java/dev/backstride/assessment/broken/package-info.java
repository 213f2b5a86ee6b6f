/** Breaks every rule of the house, to prove that each can fail. */
@NullMarked
package dev.backstride.assessment.broken;

import org.jspecify.annotations.NullMarked;
