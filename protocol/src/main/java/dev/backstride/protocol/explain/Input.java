package dev.backstride.protocol.explain;

/**
 * One thing that a fact says, and a rule reads.
 *
 * @param fact the fact's id
 * @param field its field; for the answers of a screening the flag
 * @param value what it says, as text
 */
public record Input(String fact, String field, String value) {}
