/** How the ladder moves: opening, trial, worse days, repeats, review, settling. */
@NullMarked
package dev.backstride.protocol.rule.progress;

import org.jspecify.annotations.NullMarked;
