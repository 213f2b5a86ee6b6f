/** Pictures, drawn here: facts and decisions in, SVG out. No store, no clock, and no style of its own. */
@NullMarked
package dev.backstride.checkin.plot;

import org.jspecify.annotations.NullMarked;
