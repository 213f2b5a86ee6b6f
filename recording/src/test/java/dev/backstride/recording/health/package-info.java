/** What is made of an export of Apple Health. */
@NullMarked
package dev.backstride.recording.health;

import org.jspecify.annotations.NullMarked;
