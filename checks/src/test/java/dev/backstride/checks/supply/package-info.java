/** What the services are made of: no library older than its mended holes, none under a licence nobody agreed to. */
@NullMarked
package dev.backstride.checks.supply;

import org.jspecify.annotations.NullMarked;
