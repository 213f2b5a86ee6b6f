/** The plumbing, tested in a service that does nothing else. */
@NullMarked
package dev.backstride.plumbing;

import org.jspecify.annotations.NullMarked;
