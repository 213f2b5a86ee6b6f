package dev.backstride.notification.message;

import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What became of a parcel.
 *
 * @param failure why nobody took it; null where somebody did
 */
record Carried(Parcel parcel, @Nullable Undelivered failure) {

    private static final Logger LOG = Logger.getLogger(Carried.class);

    /** Whether somebody took it. */
    boolean isTaken() {
        return failure == null;
    }

    /** Hands {@code parcel} to {@code courier}. One that breaks down over it is as good as nobody who takes it. */
    static Carried by(Courier courier, Parcel parcel) {
        try {
            courier.deliver(parcel);
            return new Carried(parcel, null);
        } catch (Undelivered why) {
            LOG.warnf("message %s of runner %s: %s", parcel.id(), parcel.runner(), why.reason());
            return new Carried(parcel, why);
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "message %s of runner %s: the courier broke down", parcel.id(), parcel.runner());
            return new Carried(parcel, new Undelivered("COURIER_BROKE_DOWN", broken));
        }
    }
}
