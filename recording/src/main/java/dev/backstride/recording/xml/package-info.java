/**
 * XML as devices write it: an element after the other, in bounded memory, nothing outside the file ever
 * fetched. Knows the wire, not what elements mean. A document belongs to one thread and one stream.
 */
@NullMarked
package dev.backstride.recording.xml;

import org.jspecify.annotations.NullMarked;
