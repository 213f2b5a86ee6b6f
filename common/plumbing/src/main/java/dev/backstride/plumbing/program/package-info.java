/** The programs: who they are, when they work, whom they call in, and what they allow. Read once, at the start. */
@NullMarked
package dev.backstride.plumbing.program;

import org.jspecify.annotations.NullMarked;
