/** How the service is tried: as a stranger on the wire, at the doors, and by its plan. */
@NullMarked
package dev.backstride.assessment;

import org.jspecify.annotations.NullMarked;
