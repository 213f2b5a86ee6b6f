/** How people are reached: by webhook where their app listens, else by mail, and for the runner by what they left open. */
@NullMarked
package dev.backstride.notification.contact;

import org.jspecify.annotations.NullMarked;
