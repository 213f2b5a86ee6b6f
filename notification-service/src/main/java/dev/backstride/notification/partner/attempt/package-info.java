/** What became of each request to a partner's webhook, kept for a while for the partner to look at. */
@NullMarked
package dev.backstride.notification.partner.attempt;

import org.jspecify.annotations.NullMarked;
