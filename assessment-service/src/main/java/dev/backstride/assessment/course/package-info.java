/** How far a runner's course through the protocol is remembered: one row each, from which the next fact goes on. */
@NullMarked
package dev.backstride.assessment.course;

import org.jspecify.annotations.NullMarked;
