/** Where providers push to: whoever comes in is told from strangers, and what they bring is kept before anything else. */
@NullMarked
package dev.backstride.checkin.provider.door;

import org.jspecify.annotations.NullMarked;
