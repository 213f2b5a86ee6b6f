/** Tests of webhooks for partners. */
@NullMarked
package dev.backstride.notification.partner;

import org.jspecify.annotations.NullMarked;
