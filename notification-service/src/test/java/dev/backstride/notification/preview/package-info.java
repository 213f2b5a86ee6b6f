@NullMarked
package dev.backstride.notification.preview;

import org.jspecify.annotations.NullMarked;
