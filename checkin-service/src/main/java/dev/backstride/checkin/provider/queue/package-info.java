/** Pushes wait here until they are read: kept as they came, tried again while a provider is away, forgotten in time. */
@NullMarked
package dev.backstride.checkin.provider.queue;

import org.jspecify.annotations.NullMarked;
