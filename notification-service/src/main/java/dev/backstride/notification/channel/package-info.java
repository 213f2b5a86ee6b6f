/** The ways a message leaves for the world. */
@NullMarked
package dev.backstride.notification.channel;

import org.jspecify.annotations.NullMarked;
