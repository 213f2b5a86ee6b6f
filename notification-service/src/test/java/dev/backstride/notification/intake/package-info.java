@NullMarked
package dev.backstride.notification.intake;

import org.jspecify.annotations.NullMarked;
