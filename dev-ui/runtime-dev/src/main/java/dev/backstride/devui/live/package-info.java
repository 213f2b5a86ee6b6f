/** Figures as they change, for the Dev UI's pages. Dev mode only. */
@NullMarked
package dev.backstride.devui.live;

import org.jspecify.annotations.NullMarked;
