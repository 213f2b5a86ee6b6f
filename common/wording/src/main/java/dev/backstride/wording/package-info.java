/**
 * What mails and pages say alike: what to do next and why, in every language we write in. English stands beside each message, a
 * further language in {@code messages/<bundle>_<language>.properties}.
 */
@NullMarked
package dev.backstride.wording;

import org.jspecify.annotations.NullMarked;
