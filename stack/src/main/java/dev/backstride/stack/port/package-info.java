/** The TCP ports the system listens on. */
@NullMarked
package dev.backstride.stack.port;

import org.jspecify.annotations.NullMarked;
