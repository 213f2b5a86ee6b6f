package dev.backstride.notification.preview;

import java.util.List;

/**
 * A kind of letter in every language, side by side.
 *
 * @param name what kind it is
 */
public record Spread(String name, List<Rendering> renderings) {

    public Spread {
        renderings = List.copyOf(renderings);
    }
}
