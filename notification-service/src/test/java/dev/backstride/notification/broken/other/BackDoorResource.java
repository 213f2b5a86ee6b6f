package dev.backstride.notification.broken.other;

import dev.backstride.notification.broken.one.EverythingHelper;
import org.jspecify.annotations.Nullable;

/** A door that knows who calls it. */
public class BackDoorResource {

    @Nullable
    EverythingHelper caller;

    public boolean open() {
        return caller == null;
    }
}
