package dev.backstride.checkin.plot;

import dev.backstride.checkin.words.PlotWords;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

    /** Its legend. */
    public List<Key> keys(PlotWords words) {
        return glyphs.stream().map(glyph -> Key.of(words, glyph)).toList();
    }
}
