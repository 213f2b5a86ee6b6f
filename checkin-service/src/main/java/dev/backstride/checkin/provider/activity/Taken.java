package dev.backstride.checkin.provider.activity;

/** What became of something a provider told. */
public enum Taken {
    /** It is a run of ours now, or a better one than before. */
    KEPT,
    /** More of it is known already, or something newer. */
    KNOWN,
    /** It is another sport. */
    NO_RUN,
    /** It is a run that cannot be: too short, too fast, in the future. */
    REFUSED,
    /** It was deleted, before or now. */
    DELETED
}
