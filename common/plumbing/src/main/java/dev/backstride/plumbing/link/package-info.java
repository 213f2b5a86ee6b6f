/** Sealed links: what a runner, or somebody called in for one, opens without signing in. */
@NullMarked
package dev.backstride.plumbing.link;

import org.jspecify.annotations.NullMarked;
