/** What a runner told us of the last weeks, in order: runs with how the back was around each. No store, no clock. */
@NullMarked
package dev.backstride.checkin.diary;

import org.jspecify.annotations.NullMarked;
