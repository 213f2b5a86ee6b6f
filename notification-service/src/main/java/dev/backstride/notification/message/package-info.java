/** Messages on their way: queued with their reason, sent at least once under one id, given up in the open. */
@NullMarked
package dev.backstride.notification.message;

import org.jspecify.annotations.NullMarked;
