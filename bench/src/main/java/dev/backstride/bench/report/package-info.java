/** What was measured, beside what it was to be. */
@NullMarked
package dev.backstride.bench.report;

import org.jspecify.annotations.NullMarked;
