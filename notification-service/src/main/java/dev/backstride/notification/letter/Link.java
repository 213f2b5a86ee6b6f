package dev.backstride.notification.letter;

/**
 * The one thing to press.
 *
 * @param words what pressing it does
 * @param target where it leads
 */
public record Link(String words, String target) {}
