/** Every letter in every language, with made-up contents: what developers look at in dev mode, and tests go through. */
@NullMarked
package dev.backstride.notification.preview;

import org.jspecify.annotations.NullMarked;
