@NullMarked
package dev.backstride.notification.advice;

import org.jspecify.annotations.NullMarked;
