/** What is due when: durable, unique per purpose, woken without polling. */
@NullMarked
package dev.backstride.plumbing.timer;

import org.jspecify.annotations.NullMarked;
