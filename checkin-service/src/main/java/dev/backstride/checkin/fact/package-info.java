/** The one store of everything anybody tells us: identity, versions, what may be shared, and the event of each. */
@NullMarked
package dev.backstride.checkin.fact;

import org.jspecify.annotations.NullMarked;
