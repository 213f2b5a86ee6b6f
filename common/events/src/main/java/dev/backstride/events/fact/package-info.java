/**
 * What a runner, a wearable or a clinician tells us. One shape from the REST body through the event and
 * the rule to the simulation; a component without {@code @Nullable} is required on the wire.
 */
@NullMarked
package dev.backstride.events.fact;

import org.jspecify.annotations.NullMarked;
