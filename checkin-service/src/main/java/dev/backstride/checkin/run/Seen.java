package dev.backstride.checkin.run;

import dev.backstride.checkin.file.Understood;
import dev.backstride.events.fact.Run;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is shown.
 *
 * @param run the fact
 * @param recording what was understood of its file, where it came as one
 */
record Seen(Run run, @Nullable Understood recording) {}
