/** The ways a message leaves for the world: by mail, or by webhook to somebody's app. */
@NullMarked
package dev.backstride.notification.channel;

import org.jspecify.annotations.NullMarked;
