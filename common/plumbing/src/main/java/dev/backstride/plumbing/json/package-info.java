/** One way to read and write JSON: what is not nullable is required, and nothing is guessed. */
@NullMarked
package dev.backstride.plumbing.json;

import org.jspecify.annotations.NullMarked;
