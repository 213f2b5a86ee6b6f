/** Terra, which passes on what other makers have. */
@NullMarked
package dev.backstride.checkin.provider.terra;

import org.jspecify.annotations.NullMarked;
