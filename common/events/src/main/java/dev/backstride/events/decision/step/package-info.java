/** What a runner is to do next, as actions with parameters: a program can follow them without reading prose. */
@NullMarked
package dev.backstride.events.decision.step;

import org.jspecify.annotations.NullMarked;
