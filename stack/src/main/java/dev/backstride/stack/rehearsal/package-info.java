/** What other numbers would do to many runners, before anybody real is told by them. */
@NullMarked
package dev.backstride.stack.rehearsal;

import org.jspecify.annotations.NullMarked;
