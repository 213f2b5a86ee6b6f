/** FIT the other way round: messages are drafted and written to a file in memory. */
@NullMarked
package dev.backstride.recording.fit.draft;

import org.jspecify.annotations.NullMarked;
