package dev.backstride.events.decision;

/**
 * Which rules decided.
 *
 * @param rules version of the rule set
 * @param configuration version of its numbers
 */
public record Versions(String rules, String configuration) {}
