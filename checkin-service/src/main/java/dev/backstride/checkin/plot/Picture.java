package dev.backstride.checkin.plot;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A picture that is drawn.
 *
 * @param svg all of it
 * @param glyphs what is in it, in the order of a legend
 */
public record Picture(String svg, Set<Glyph> glyphs) {

    public Picture {
        glyphs = Collections.unmodifiableSet(EnumSet.copyOf(glyphs));
    }
}
