/** The running system as its users reach it: over its APIs, its mails, its page and its story control. */
@NullMarked
package dev.backstride.stack.demo.client;

import org.jspecify.annotations.NullMarked;
