@NullMarked
package dev.backstride.notification;

import org.jspecify.annotations.NullMarked;
