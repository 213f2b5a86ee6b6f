package dev.backstride.stack.demo.story;

import dev.backstride.stack.demo.plot.Cast;
import java.util.UUID;

/**
 * What the player alone knows at the end.
 *
 * @param runner the id it got
 * @param runs how many runs were accepted, earlier ones included
 * @param escalation the one that was acknowledged
 */
public record Chronicle(Cast cast, UUID runner, int runs, UUID escalation) {}
