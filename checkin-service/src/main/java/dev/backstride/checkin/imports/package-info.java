/** Imports: pasts that are sent in many requests under one name, and how far each has come. */
@NullMarked
package dev.backstride.checkin.imports;

import org.jspecify.annotations.NullMarked;
