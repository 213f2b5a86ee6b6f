/** What to do next: the standing decision as actions with parameters. Pure functions, one for each rule. */
@NullMarked
package dev.backstride.protocol.step;

import org.jspecify.annotations.NullMarked;
