/** What is decided about runners, as ops see it: counts on the management port, and runners one by one in the Dev UI. */
@NullMarked
package dev.backstride.assessment.watch;

import org.jspecify.annotations.NullMarked;
