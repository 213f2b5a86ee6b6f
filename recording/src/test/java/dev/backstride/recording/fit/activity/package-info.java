/** Activities written for the purpose, with the habits of watches and of broken files. */
@NullMarked
package dev.backstride.recording.fit.activity;

import org.jspecify.annotations.NullMarked;
