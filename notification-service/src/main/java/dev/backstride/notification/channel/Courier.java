package dev.backstride.notification.channel;

/** Carries messages out into the world. */
public interface Courier {

    /**
     * Hands {@code parcel} over.
     *
     * @throws Undelivered if nobody took it
     */
    void deliver(Parcel parcel) throws Undelivered;
}
