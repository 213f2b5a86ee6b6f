/** Child processes that never outlive the system. */
@NullMarked
package dev.backstride.stack.process;

import org.jspecify.annotations.NullMarked;
