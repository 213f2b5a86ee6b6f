/** What the rules are given besides facts: who the runner is, and the protocol's numbers. */
@NullMarked
package dev.backstride.protocol.context;

import org.jspecify.annotations.NullMarked;
