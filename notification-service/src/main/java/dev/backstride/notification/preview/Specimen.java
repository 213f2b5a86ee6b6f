package dev.backstride.notification.preview;

import dev.backstride.notification.letter.Letter;

/**
 * A letter that nobody gets.
 *
 * @param name what kind it is, in a few words
 */
public record Specimen(String name, Letter letter) {}
