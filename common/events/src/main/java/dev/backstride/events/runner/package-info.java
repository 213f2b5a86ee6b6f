/** The runner: who they are, whom to reach, and what they agreed to. */
@NullMarked
package dev.backstride.events.runner;

import org.jspecify.annotations.NullMarked;
