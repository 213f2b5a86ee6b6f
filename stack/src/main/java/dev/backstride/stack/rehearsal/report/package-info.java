/** What was counted, on one page that a clinician can read: no script, no second file. */
@NullMarked
package dev.backstride.stack.rehearsal.report;

import org.jspecify.annotations.NullMarked;
