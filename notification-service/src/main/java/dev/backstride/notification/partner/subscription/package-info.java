/** Where partners want events by webhook: which ones, signed with what, and whether anything is sent there now. */
@NullMarked
package dev.backstride.notification.partner.subscription;

import org.jspecify.annotations.NullMarked;
