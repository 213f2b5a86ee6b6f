package dev.backstride.checkin.fact;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Consent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What partners may see of a fact, by what the runner agreed to. Silence is a no. */
final class Sharing {

    private Sharing() {}

    /** What the program's feed may carry of {@code fact}; null for nothing. */
    static @Nullable Record of(Fact fact, Set<Consent> consents) {
        if (!consents.contains(Consent.FEED)) {
            return null;
        }
        var words = consents.contains(Consent.FREE_TEXT);
        return switch (fact) {
            case Run run -> run;
            case RunReport report -> report;
            case Symptom symptom -> words ? symptom : wordless(symptom);
            case Screening screening -> consents.contains(Consent.FLAGS) ? screening : null;
            case Questionnaire questionnaire -> consents.contains(Consent.SCORES) ? questionnaire : null;
            case StrengthSession session -> session;
            case StrengthTest test -> test;
            case Clearance clearance -> words ? clearance : wordless(clearance);
            case Placement placement -> placement;
            case Acknowledgement acknowledgement -> words ? acknowledgement : wordless(acknowledgement);
        };
    }

    /** What the program's feed may carry of {@code deletion}; null for nothing. */
    static @Nullable Record of(Deletion deletion, Set<Consent> consents) {
        return consents.contains(Consent.FEED) ? deletion : null;
    }

    private static Symptom wordless(Symptom told) {
        return new Symptom(
                told.id(),
                told.moment(),
                told.feltAt(),
                told.level(),
                told.runId(),
                told.gaitAltered(),
                told.side(),
                told.where(),
                told.change(),
                told.tolerable(),
                told.legSymptoms(),
                told.analgesic(),
                null,
                told.zone(),
                told.receivedAt());
    }

    private static Clearance wordless(Clearance given) {
        return new Clearance(
                given.id(),
                given.givenAt(),
                given.outcome(),
                given.rung(),
                given.by(),
                null,
                given.zone(),
                given.receivedAt());
    }

    private static Acknowledgement wordless(Acknowledgement given) {
        return new Acknowledgement(
                given.id(),
                given.escalationId(),
                given.at(),
                given.by(),
                given.via(),
                null,
                given.zone(),
                given.receivedAt());
    }
}
