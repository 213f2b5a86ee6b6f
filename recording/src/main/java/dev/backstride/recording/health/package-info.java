/**
 * Apple Health's export of everything, {@code export.xml}: its running workouts, in bounded memory whatever the size of the
 * file. It is read twice: for when the runs were, and then for what was measured in them, because records come before
 * workouts. Of the records only heart rates are kept: the sums of a workout say how far and how many steps it was, and
 * positions are in the route that it names.
 *
 * <p>The export writes all times in the zone that the phone was in when it was made, so that their offset says nothing of
 * the run; {@code HKTimeZone} does.
 */
@NullMarked
package dev.backstride.recording.health;

import org.jspecify.annotations.NullMarked;
