/** What a service shows of itself: the seam between its figures and whoever looks at them. */
@NullMarked
package dev.backstride.devui;

import org.jspecify.annotations.NullMarked;
