/** What the services stand on: database, broker and mail catcher, started and stopped together. */
@NullMarked
package dev.backstride.stack.basis;

import org.jspecify.annotations.NullMarked;
