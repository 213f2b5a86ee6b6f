package dev.backstride.checkin.fact;

import dev.backstride.checkin.request.Errand;
import dev.backstride.events.fact.Fact;

/**
 * A fact that somebody tells.
 *
 * @param trace that it belongs to: the request's
 */
record Told(Errand errand, Fact fact, String trace) {}
