/**
 * The rules, by theme: small pure functions from evidence to codes and moves. {@link
 * dev.backstride.protocol.rule.TableOfContents} lists them as the protocol does.
 */
@NullMarked
package dev.backstride.protocol.rule;

import org.jspecify.annotations.NullMarked;
