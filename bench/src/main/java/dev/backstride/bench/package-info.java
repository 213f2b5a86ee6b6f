/** How fast Backstride is, held against its budgets. */
@NullMarked
package dev.backstride.bench;

import org.jspecify.annotations.NullMarked;
