/** What a file says of an activity, whatever its format. Readers fill it, runs are made of it. */
@NullMarked
package dev.backstride.recording.activity;

import org.jspecify.annotations.NullMarked;
