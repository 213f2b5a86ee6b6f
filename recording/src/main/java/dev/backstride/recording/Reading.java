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
     * @param remedy what the upload may say to have it taken, where that would do
     */
    record Refused(Refusal reason, String detail, Optional<Recording> understood, Optional<Remedy> remedy)
            implements Reading {

        public static Refused of(Refusal reason, String detail) {
            return new Refused(reason, detail, Optional.empty(), Optional.empty());
        }

        /** One that the upload may put right. */
        public static Refused of(Refusal reason, String detail, Remedy remedy) {
            return new Refused(reason, detail, Optional.empty(), Optional.of(remedy));
        }

        /** A run that was read and cannot be, by its numbers. */
        public static Refused of(Objection objection, Recording read) {
            var remedy = objection.reason() == Refusal.START_IMPLAUSIBLE
                    ? Optional.of(Remedy.STARTED_AT)
                    : Optional.<Remedy>empty();
            return new Refused(objection.reason(), objection.detail(), Optional.of(read.rejected()), remedy);
        }
    }
}
