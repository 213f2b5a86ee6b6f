/** What we write and how: next step first, one clause of why, and what would change it. */
@NullMarked
package dev.backstride.notification.letter;

import org.jspecify.annotations.NullMarked;
