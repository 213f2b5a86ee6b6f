/** The check-in service: every door through which facts and people come in. */
@NullMarked
package dev.backstride.checkin;

import org.jspecify.annotations.NullMarked;
