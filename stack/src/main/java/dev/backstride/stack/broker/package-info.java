/** A real Kafka broker and the topics on it. */
@NullMarked
package dev.backstride.stack.broker;

import org.jspecify.annotations.NullMarked;
