/** The three services as processes of their own. */
@NullMarked
package dev.backstride.stack.app;

import org.jspecify.annotations.NullMarked;
