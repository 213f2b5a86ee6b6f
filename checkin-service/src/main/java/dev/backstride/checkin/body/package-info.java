/** What goes over the wire: bodies within their limits, JSON in its ranges, lists in parts. */
@NullMarked
package dev.backstride.checkin.body;

import org.jspecify.annotations.NullMarked;
