/** Pages as people have them: in a real browser. */
@NullMarked
package dev.backstride.checks.page;

import org.jspecify.annotations.NullMarked;
