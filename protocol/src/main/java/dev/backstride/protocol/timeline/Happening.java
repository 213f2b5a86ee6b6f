package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.util.Comparator;

/** Something that happened, at its event time. */
public sealed interface Happening {

    /** By event time; at the same instant in R-41's order, then by fact id. */
    Comparator<Happening> IN_ORDER = Happening::compare;

    Instant at();

    /** The fact behind it. */
    Fact fact();

    /** Written out, since every fact told sorts by it. */
    private static int compare(Happening one, Happening other) {
        var byTime = one.at().compareTo(other.at());
        if (byTime != 0) {
            return byTime;
        }
        var byRank = Integer.compare(one.rank(), other.rank());
        return byRank == 0 ? one.fact().id().compareTo(other.fact().id()) : byRank;
    }

    private int rank() {
        return switch (this) {
            case Trained _ -> 0;
            case Cleared _ -> 1;
            case Placed _ -> 2;
            case Tested _ -> 3;
            case Answered _ -> 4;
            case Ran _ -> 5;
            case Rated _ -> 6;
            case SetOff _ -> 7;
            case Screened _ -> 8;
        };
    }

    /** A strength session; it counts for the whole of its local date. */
    record Trained(Instant at, StrengthSession session) implements Happening {
        @Override
        public Fact fact() {
            return session;
        }
    }

    /** The strength of both sides was measured. It decides nothing. */
    record Tested(Instant at, StrengthTest test) implements Happening {
        @Override
        public Fact fact() {
            return test;
        }
    }

    /** A questionnaire was answered. */
    record Answered(Instant at, Questionnaire questionnaire) implements Happening {
        @Override
        public Fact fact() {
            return questionnaire;
        }
    }

    /** A clearance was given. */
    record Cleared(Instant at, Clearance clearance) implements Happening {
        @Override
        public Fact fact() {
            return clearance;
        }
    }

    /** A clinician placed the runner on a rung. */
    record Placed(Instant at, Placement placement) implements Happening {
        @Override
        public Fact fact() {
            return placement;
        }
    }

    /** A run ended, with all that was ever said about it. */
    record Ran(Instant at, Recording recording) implements Happening {
        @Override
        public Fact fact() {
            return recording.run();
        }
    }

    /** A level was felt before or after a run. */
    record Rated(Instant at, Symptom symptom) implements Happening {
        @Override
        public Fact fact() {
            return symptom;
        }
    }

    /** A run started. What was rated at that very instant came before. */
    record SetOff(Instant at, Recording recording) implements Happening {
        @Override
        public Fact fact() {
            return recording.run();
        }
    }

    /** Red-flag questions were answered. */
    record Screened(Instant at, Screening screening) implements Happening {
        @Override
        public Fact fact() {
            return screening;
        }
    }
}
