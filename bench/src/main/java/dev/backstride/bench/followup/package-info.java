/** Follow-ups put straight into the notification service's database, and what became of them. */
@NullMarked
package dev.backstride.bench.followup;

import org.jspecify.annotations.NullMarked;
