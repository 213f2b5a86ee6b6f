/** Prepares a system whose parts run elsewhere: secrets, databases and topics, once and again without harm. */
@NullMarked
package dev.backstride.stack.install;

import org.jspecify.annotations.NullMarked;
