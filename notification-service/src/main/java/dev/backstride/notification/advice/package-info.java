/** What a runner is told when the next step changed. */
@NullMarked
package dev.backstride.notification.advice;

import org.jspecify.annotations.NullMarked;
