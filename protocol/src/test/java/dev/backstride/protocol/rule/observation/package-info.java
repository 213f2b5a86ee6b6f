/** What must hold of load and start. */
@NullMarked
package dev.backstride.protocol.rule.observation;

import org.jspecify.annotations.NullMarked;
