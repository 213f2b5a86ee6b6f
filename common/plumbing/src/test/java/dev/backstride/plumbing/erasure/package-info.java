/** Whom we forgot, and how they are known again. */
@NullMarked
package dev.backstride.plumbing.erasure;

import org.jspecify.annotations.NullMarked;
