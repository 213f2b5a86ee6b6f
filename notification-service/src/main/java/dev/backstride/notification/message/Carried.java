package dev.backstride.notification.message;

import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import org.jspecify.annotations.Nullable;

/**
 * What the courier says of a parcel.
 *
 * @param failure why nobody took it; null where somebody did
 */
record Carried(Parcel parcel, @Nullable Undelivered failure) {}
