/** Files that were damaged on purpose, in any number: whatever happens to bytes, reading them ends in a reading. */
@NullMarked
package dev.backstride.recording.mutation;

import org.jspecify.annotations.NullMarked;
