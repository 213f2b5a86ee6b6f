/** What providers write, and how it is read as a run. */
@NullMarked
package dev.backstride.checkin.provider.told;

import org.jspecify.annotations.NullMarked;
