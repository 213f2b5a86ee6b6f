/** What partners build on the feeds. */
@NullMarked
package dev.backstride.checks.partner;

import org.jspecify.annotations.NullMarked;
