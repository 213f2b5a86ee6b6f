package dev.backstride.stack.backfill;

import java.util.List;
import java.util.function.Consumer;

/** A place with runs in it. */
interface Trove {

    /** How many there are. */
    int size();

    /** Each in turn, one in memory at a time. */
    void each(Consumer<Parcel> taker);

    /** What in it cannot be sent. */
    List<Refusal> refusals();
}
