/** Where to get help at once, and in what words: every door and every letter says the same. */
@NullMarked
package dev.backstride.plumbing.emergency;

import org.jspecify.annotations.NullMarked;
