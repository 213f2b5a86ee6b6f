/** A partner's view: what comes out of the feeds, and how long it took from the request to there. */
@NullMarked
package dev.backstride.bench.partner;

import org.jspecify.annotations.NullMarked;
