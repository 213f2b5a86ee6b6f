/** One class for each thing that has a budget. */
@NullMarked
package dev.backstride.bench.measure;

import org.jspecify.annotations.NullMarked;
