/** Facts in, decisions out: the rules, and nothing that knows a clock, a database or a topic. */
@NullMarked
package dev.backstride.protocol;

import org.jspecify.annotations.NullMarked;
