/** The questions we owe a runner after a run, from plan to answer. */
@NullMarked
package dev.backstride.notification.followup;

import org.jspecify.annotations.NullMarked;
