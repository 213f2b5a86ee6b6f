/** One way to read JSON: what is not nullable is required, nothing is guessed, and a complaint names the field. */
@NullMarked
package dev.backstride.json;

import org.jspecify.annotations.NullMarked;
