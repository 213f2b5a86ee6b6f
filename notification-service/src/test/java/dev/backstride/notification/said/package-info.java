@NullMarked
package dev.backstride.notification.said;

import org.jspecify.annotations.NullMarked;
