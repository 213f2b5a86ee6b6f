/** Where runners and programs link accounts at providers, see which there are, and end that. */
@NullMarked
package dev.backstride.checkin.linking;

import org.jspecify.annotations.NullMarked;
