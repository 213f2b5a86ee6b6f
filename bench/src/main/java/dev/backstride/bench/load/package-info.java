/** Load: many equal requests, at their times or one after the other, and how long each took. */
@NullMarked
package dev.backstride.bench.load;

import org.jspecify.annotations.NullMarked;
