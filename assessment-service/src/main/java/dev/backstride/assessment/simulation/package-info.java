/** What the rules would say; nothing is stored. */
@NullMarked
package dev.backstride.assessment.simulation;

import org.jspecify.annotations.NullMarked;
