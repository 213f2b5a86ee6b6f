/** Events go out again: a runner's, or those of a while, to one feed, as far as runners agree by now. */
@NullMarked
package dev.backstride.plumbing.republication;

import org.jspecify.annotations.NullMarked;
