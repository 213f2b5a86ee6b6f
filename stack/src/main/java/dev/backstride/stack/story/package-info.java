/** Story time: held, moved from due instant to due instant, or let run. Never back. */
@NullMarked
package dev.backstride.stack.story;

import org.jspecify.annotations.NullMarked;
