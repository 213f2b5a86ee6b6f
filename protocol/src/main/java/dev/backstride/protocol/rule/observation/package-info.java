/** What is said of a bout, whatever the ladder makes of it: answers, load, start, hills, sides, and whether the rung was done. */
@NullMarked
package dev.backstride.protocol.rule.observation;

import org.jspecify.annotations.NullMarked;
