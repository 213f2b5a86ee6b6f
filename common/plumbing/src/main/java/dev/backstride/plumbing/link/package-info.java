/** Sealed links: what a runner opens without signing in. */
@NullMarked
package dev.backstride.plumbing.link;

import org.jspecify.annotations.NullMarked;
