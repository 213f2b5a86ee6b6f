/** What goes in and out of the system at its outermost doors. */
@NullMarked
package dev.backstride.checks.door;

import org.jspecify.annotations.NullMarked;
