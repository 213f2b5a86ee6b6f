/** A person is needed: who is called, who took it, and when it is over. */
@NullMarked
package dev.backstride.notification.escalation;

import org.jspecify.annotations.NullMarked;
