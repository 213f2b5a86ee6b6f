/** Real recordings moved in time, so that a story can be told with them today. */
@NullMarked
package dev.backstride.recording.restamp;

import org.jspecify.annotations.NullMarked;
