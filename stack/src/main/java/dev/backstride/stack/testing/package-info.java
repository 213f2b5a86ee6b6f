/** The seam to the services' tests. JDK, quarkus-test-common and MicroProfile Config only. */
@NullMarked
package dev.backstride.stack.testing;

import org.jspecify.annotations.NullMarked;
