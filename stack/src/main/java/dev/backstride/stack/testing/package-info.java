/** The seam to the services' tests. The JDK and JUnit's launcher only. */
@NullMarked
package dev.backstride.stack.testing;

import org.jspecify.annotations.NullMarked;
