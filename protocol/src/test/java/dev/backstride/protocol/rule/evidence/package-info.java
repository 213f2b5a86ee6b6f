/** What must hold of how a bout was borne. */
@NullMarked
package dev.backstride.protocol.rule.evidence;

import org.jspecify.annotations.NullMarked;
