/** Events go out: written with the change they tell of, published in order per runner. */
@NullMarked
package dev.backstride.plumbing.outbox;

import org.jspecify.annotations.NullMarked;
