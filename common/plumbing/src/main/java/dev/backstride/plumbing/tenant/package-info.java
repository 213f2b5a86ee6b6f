/** Who is calling, for which program, and what they may touch. */
@NullMarked
package dev.backstride.plumbing.tenant;

import org.jspecify.annotations.NullMarked;
