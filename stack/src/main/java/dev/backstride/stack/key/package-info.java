/** Key pairs, and the tokens signed with them. Plain JDK: the services' tests use it too. */
@NullMarked
package dev.backstride.stack.key;

import org.jspecify.annotations.NullMarked;
