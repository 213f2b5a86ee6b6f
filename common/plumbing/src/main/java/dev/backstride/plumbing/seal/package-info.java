/** Sealing: what is closed here can be read or changed by nobody without the key. */
@NullMarked
package dev.backstride.plumbing.seal;

import org.jspecify.annotations.NullMarked;
