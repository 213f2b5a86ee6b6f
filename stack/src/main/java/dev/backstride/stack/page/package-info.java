/** What the launcher's own pages have in common. */
@NullMarked
package dev.backstride.stack.page;

import org.jspecify.annotations.NullMarked;
