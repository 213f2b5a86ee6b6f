package dev.backstride.assessment.rulebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Instant;
import java.util.Map;

/** Editions of the protocol after the first one. */
@ConfigMapping(prefix = "backstride.protocol.edition")
interface EditionsConfig {

    /** By the name that decisions bear. */
    @WithParentName
    Map<String, Later> byName();

    /** One that follows. */
    interface Later {

        /**
         * Decisions at this event time and later are made by it. An instant that is still to come when this is first
         * set: what was decided by other numbers would be decided anew.
         */
        Instant validFrom();

        /**
         * The numbers that it changes against the edition before it, by key as docs/protocol.md lists them, in quotes:
         * {@code "pain.worseBy"}.
         */
        Map<String, String> numbers();
    }
}
