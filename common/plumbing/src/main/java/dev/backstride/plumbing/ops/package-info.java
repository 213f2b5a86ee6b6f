/** The management port's own doors, for ops only. */
@NullMarked
package dev.backstride.plumbing.ops;

import org.jspecify.annotations.NullMarked;
