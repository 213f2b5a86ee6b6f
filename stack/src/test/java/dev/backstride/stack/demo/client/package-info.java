/** What the player reads of mails and pages. */
@NullMarked
package dev.backstride.stack.demo.client;

import org.jspecify.annotations.NullMarked;
