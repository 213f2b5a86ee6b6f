/** What the messages of a FIT activity say, one class per message. Takes files from many makers as they are. */
@NullMarked
package dev.backstride.recording.fit.activity;

import org.jspecify.annotations.NullMarked;
