/** Red-flag questions that come before anything else: who waits for which answers, and what they release. */
@NullMarked
package dev.backstride.notification.panel;

import org.jspecify.annotations.NullMarked;
