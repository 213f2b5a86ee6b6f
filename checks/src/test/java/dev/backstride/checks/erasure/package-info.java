/** A runner forgotten by the whole running system: in every database and every topic. */
@NullMarked
package dev.backstride.checks.erasure;

import org.jspecify.annotations.NullMarked;
