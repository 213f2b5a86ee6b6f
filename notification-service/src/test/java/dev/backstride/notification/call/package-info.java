@NullMarked
package dev.backstride.notification.call;

import org.jspecify.annotations.NullMarked;
