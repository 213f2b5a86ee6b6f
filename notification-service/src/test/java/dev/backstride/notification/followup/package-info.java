@NullMarked
package dev.backstride.notification.followup;

import org.jspecify.annotations.NullMarked;
