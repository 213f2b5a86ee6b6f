package dev.backstride.recording;

/** How the bytes of a recording are laid out. */
public enum Format {
    FIT,
    GPX,
    TCX
}
