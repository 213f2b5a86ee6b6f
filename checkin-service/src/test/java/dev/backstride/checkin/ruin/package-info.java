/** Breaks every rule of the house, to show that the rules notice. */
@NullMarked
package dev.backstride.checkin.ruin;

import org.jspecify.annotations.NullMarked;
