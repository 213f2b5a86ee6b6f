/** Keys, and how they change. */
@NullMarked
package dev.backstride.plumbing.seal;

import org.jspecify.annotations.NullMarked;
