@NullMarked
package dev.backstride.notification.channel;

import org.jspecify.annotations.NullMarked;
