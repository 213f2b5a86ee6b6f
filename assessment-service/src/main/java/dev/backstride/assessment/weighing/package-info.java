/** The facts of one runner are folded by the protocol, and what changed is issued. */
@NullMarked
package dev.backstride.assessment.weighing;

import org.jspecify.annotations.NullMarked;
