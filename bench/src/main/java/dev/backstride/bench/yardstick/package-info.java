/** What the same writes cost without a service around them. */
@NullMarked
package dev.backstride.bench.yardstick;

import org.jspecify.annotations.NullMarked;
