package dev.backstride.devui;

/**
 * One figure as it is now, in words for people.
 *
 * @param name as in the metrics, such as {@code backstride.outbox.age}
 * @param title short, such as {@code outbox age}
 * @param detail which of several of that name, such as {@code type=run}; empty where there is one
 * @param value with its unit, such as {@code 12 s}
 * @param meaning what it tells, in a sentence
 */
public record Figure(String name, String title, String detail, String value, String meaning) {}
