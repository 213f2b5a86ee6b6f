package dev.backstride.assessment.broken.other;

import dev.backstride.assessment.broken.one.EverythingHelper;
import org.jspecify.annotations.Nullable;

/** A door that knows who calls it. */
public class BackDoorResource {

    @Nullable
    EverythingHelper caller;

    public boolean open() {
        return caller == null;
    }
}
