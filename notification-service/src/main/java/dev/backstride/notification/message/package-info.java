/** Mail on its way: queued with its reason, sent at least once under one Message-ID, given up in the open. */
@NullMarked
package dev.backstride.notification.message;

import org.jspecify.annotations.NullMarked;
