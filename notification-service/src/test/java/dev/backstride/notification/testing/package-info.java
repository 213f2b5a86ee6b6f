/** What the tests share: a program's runners, the other services' voices, and ears on Kafka and mail. */
@NullMarked
package dev.backstride.notification.testing;

import org.jspecify.annotations.NullMarked;
