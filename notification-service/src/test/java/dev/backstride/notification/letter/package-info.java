@NullMarked
package dev.backstride.notification.letter;

import org.jspecify.annotations.NullMarked;
