package dev.backstride.notification.letter;

/**
 * Something to press.
 *
 * @param words what pressing it does
 * @param target where it leads
 */
public record Link(String words, String target) {}
