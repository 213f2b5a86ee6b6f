/** The story of {@code demo}, undisturbed and with services killed in it. */
@NullMarked
package dev.backstride.checks.story;

import org.jspecify.annotations.NullMarked;
