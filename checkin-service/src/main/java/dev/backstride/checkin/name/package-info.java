/** Names made of contents. */
@NullMarked
package dev.backstride.checkin.name;

import org.jspecify.annotations.NullMarked;
