package dev.backstride.checkin.fact;

import dev.backstride.checkin.request.Errand;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.audit.Note;
import java.util.Optional;

/**
 * A fact that somebody tells.
 *
 * @param trace that it belongs to: the request's
 * @param note of who tells it, for the audit
 */
record Told(Errand errand, Fact fact, String trace, Optional<Note> note) {}
