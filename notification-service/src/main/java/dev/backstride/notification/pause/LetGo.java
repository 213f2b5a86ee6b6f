package dev.backstride.notification.pause;

/** Something that was held is held no more. */
public record LetGo() {}
