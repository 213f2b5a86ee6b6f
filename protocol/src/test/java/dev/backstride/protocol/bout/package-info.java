/** What must hold of what is measured of a bout. */
@NullMarked
package dev.backstride.protocol.bout;

import org.jspecify.annotations.NullMarked;
