package dev.backstride.recording;

import java.util.Optional;

/** What came of reading a file: a recording, or a reason why not. */
public sealed interface Reading {

    /** The file is a run that can be taken. */
    record Understood(Recording recording) implements Reading {}

    /**
     * The file is not taken.
     *
     * @param detail why, in plain words
     * @param understood what was read all the same: present where a readable run failed the gate
     */
    record Refused(Refusal reason, String detail, Optional<Recording> understood) implements Reading {

        public static Refused of(Refusal reason, String detail) {
            return new Refused(reason, detail, Optional.empty());
        }
    }
}
