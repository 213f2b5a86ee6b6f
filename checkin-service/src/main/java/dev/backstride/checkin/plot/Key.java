package dev.backstride.checkin.plot;

import dev.backstride.checkin.words.PlotWords;

/**
 * What a mark in a picture stands for.
 *
 * @param glyph as SVG
 */
public record Key(String glyph, String words) {

    static Key of(PlotWords words, Glyph glyph) {
        return new Key(glyph.svg(), glyph.words(words));
    }
}
