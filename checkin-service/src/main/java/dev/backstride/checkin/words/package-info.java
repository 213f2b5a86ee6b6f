/**
 * What our pages say, in every language we write in. English stands beside each message, a further language in {@code
 * messages/<bundle>_<language>.properties}.
 */
@NullMarked
package dev.backstride.checkin.words;

import org.jspecify.annotations.NullMarked;
