@NullMarked
package dev.backstride.notification.journal;

import org.jspecify.annotations.NullMarked;
