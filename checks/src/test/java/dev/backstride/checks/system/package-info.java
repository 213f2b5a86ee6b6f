/** The packaged system, started and ended as a user would. */
@NullMarked
package dev.backstride.checks.system;

import org.jspecify.annotations.NullMarked;
