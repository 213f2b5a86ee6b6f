/** Activities written for the purpose, with the habits of watches and of broken files. */
@NullMarked
package dev.backstride.recording.run;

import org.jspecify.annotations.NullMarked;
