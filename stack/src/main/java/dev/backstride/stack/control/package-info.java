/** What one may ask of a running system over HTTP: its story time and its services. */
@NullMarked
package dev.backstride.stack.control;

import org.jspecify.annotations.NullMarked;
