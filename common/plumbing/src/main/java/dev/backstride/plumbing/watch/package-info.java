/** What somebody on call looks at in production: a page on the management port, and the JSON behind it. */
@NullMarked
package dev.backstride.plumbing.watch;

import org.jspecify.annotations.NullMarked;
