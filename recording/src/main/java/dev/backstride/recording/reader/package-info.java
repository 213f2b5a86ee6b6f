/** The door for files: tells what a stream of bytes is and has it read. */
@NullMarked
package dev.backstride.recording.reader;

import org.jspecify.annotations.NullMarked;
