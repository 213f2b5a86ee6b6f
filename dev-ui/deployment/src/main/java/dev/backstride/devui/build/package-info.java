/** Build steps: what the Dev UI gets when a service is built for dev mode. */
@NullMarked
package dev.backstride.devui.build;

import org.jspecify.annotations.NullMarked;
