/** What watches a running system: rules that wake people, and dashboards they look at then. */
@NullMarked
package dev.backstride.checks.watch;

import org.jspecify.annotations.NullMarked;
