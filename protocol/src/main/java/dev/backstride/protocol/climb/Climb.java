package dev.backstride.protocol.climb;

/**
 * A runner's way through an episode.
 *
 * @param episode which one
 * @param stay the rung and what was tried on it
 */
public record Climb(Episode episode, Stay stay) {

    public Climb with(Episode now) {
        return new Climb(now, stay);
    }

    public Climb with(Stay now) {
        return new Climb(episode, now);
    }
}
