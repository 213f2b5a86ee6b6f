package dev.backstride.plumbing.audit;

/**
 * What somebody does.
 *
 * @param program for whose runners
 * @param action a verb and the template of a path; never what was asked for
 */
public record Deed(String program, Who who, String action, Outcome outcome) {}
