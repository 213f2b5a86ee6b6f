/** What is not for everybody to use. */
@NullMarked
package dev.backstride.checks.house.breach.plumbing.tenant;

import org.jspecify.annotations.NullMarked;
