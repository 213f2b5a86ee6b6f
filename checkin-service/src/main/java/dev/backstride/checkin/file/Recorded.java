package dev.backstride.checkin.file;

/** A file and what was understood of it. */
public record Recorded(Upload file, Understood understood) {}
