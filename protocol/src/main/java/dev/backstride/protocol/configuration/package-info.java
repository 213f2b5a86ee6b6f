/** The protocol's numbers, each with its origin; what a rule compares with stands here and nowhere else. */
@NullMarked
package dev.backstride.protocol.configuration;

import org.jspecify.annotations.NullMarked;
