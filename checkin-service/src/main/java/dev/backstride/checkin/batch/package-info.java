/** Many facts in one request, of many runners: each line is a fact, and each gets an answer of its own. */
@NullMarked
package dev.backstride.checkin.batch;

import org.jspecify.annotations.NullMarked;
