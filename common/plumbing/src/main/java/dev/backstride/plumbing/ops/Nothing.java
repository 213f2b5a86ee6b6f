package dev.backstride.plumbing.ops;

/** The question of a route that takes none. */
public record Nothing() {}
