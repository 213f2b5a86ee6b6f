/** A runner's data from every service of a running system, as one document. */
@NullMarked
package dev.backstride.stack.export;

import org.jspecify.annotations.NullMarked;
