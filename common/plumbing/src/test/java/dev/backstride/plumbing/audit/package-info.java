/** Every door leaves its row, and the rows stay. */
@NullMarked
package dev.backstride.plumbing.audit;

import org.jspecify.annotations.NullMarked;
