package dev.backstride.plumbing.erasure;

import java.util.List;
import java.util.UUID;

/** Where a service keeps what it knows of runners. */
public interface Belongings {

    /** Its own tables, in the order in which they can be emptied: one that others refer to comes after them. */
    List<Shelf> shelves();

    /** What others are still to hear, now that nothing of {@code runner} is kept here. */
    default void gone(String program, UUID runner) {}
}
