/** What happened, step by step: kept here, and told to the world in the same transaction. */
@NullMarked
package dev.backstride.notification.journal;

import org.jspecify.annotations.NullMarked;
