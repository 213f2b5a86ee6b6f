/** Where a runner's mail program, or the runner, turns our mails off (RFC 8058), and where they come on again. */
@NullMarked
package dev.backstride.checkin.unsubscribe;

import org.jspecify.annotations.NullMarked;
