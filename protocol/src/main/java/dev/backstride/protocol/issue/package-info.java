/** Decisions as they leave the rules: their canonical form, their ids, and what changes when facts do. */
@NullMarked
package dev.backstride.protocol.issue;

import org.jspecify.annotations.NullMarked;
