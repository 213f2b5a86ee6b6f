/** Real recordings, which live outside the repository, and what two other decoders read in them. */
@NullMarked
package dev.backstride.recording.corpus;

import org.jspecify.annotations.NullMarked;
