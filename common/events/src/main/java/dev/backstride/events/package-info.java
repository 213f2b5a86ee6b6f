/** What crosses a boundary: topics, event types, and the four nouns that travel on them. */
@NullMarked
package dev.backstride.events;

import org.jspecify.annotations.NullMarked;
