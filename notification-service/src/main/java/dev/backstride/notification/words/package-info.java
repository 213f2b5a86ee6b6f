/**
 * What our mails say, in every language we write in: the texts, and nothing about when they are sent. English stands
 * beside each message, a further language in {@code messages/<bundle>_<language>.properties}.
 */
@NullMarked
package dev.backstride.notification.words;

import org.jspecify.annotations.NullMarked;
