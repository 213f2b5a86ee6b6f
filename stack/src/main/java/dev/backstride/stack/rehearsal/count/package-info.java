/** What is counted of the decisions about a crowd. */
@NullMarked
package dev.backstride.stack.rehearsal.count;

import org.jspecify.annotations.NullMarked;
