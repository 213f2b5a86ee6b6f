@NullMarked
package dev.backstride.notification.words;

import org.jspecify.annotations.NullMarked;
