@NullMarked
package dev.backstride.notification.escalation;

import org.jspecify.annotations.NullMarked;
