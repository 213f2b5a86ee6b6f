package dev.backstride.notification.preview;

import dev.backstride.notification.letter.Letter;

/**
 * A letter as it leaves.
 *
 * @param html what readers of HTML see
 */
public record Rendering(Letter letter, String html) {}
