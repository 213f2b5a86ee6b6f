/** The description of the API, completed: what each door says when all goes well, what it refuses, and examples. */
@NullMarked
package dev.backstride.plumbing.contract;

import org.jspecify.annotations.NullMarked;
