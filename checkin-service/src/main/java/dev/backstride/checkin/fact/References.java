package dev.backstride.checkin.fact;

import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a fact refers to must be there, and what goes together must come together. */
@ApplicationScoped
class References {

    private final Facts facts;
    private final Escalations escalations;
    private final Programs programs;

    References(Facts facts, Escalations escalations, Programs programs) {
        this.facts = facts;
        this.escalations = escalations;
        this.programs = programs;
    }

    /** Passes, or refuses with the field at fault. */
    void check(Runner runner, Fact fact) {
        switch (fact) {
            case Symptom symptom -> checkSymptom(runner, symptom);
            case RunReport report -> checkRun(runner, report.runId());
            case Acknowledgement acknowledgement -> checkEscalation(runner, acknowledgement);
            case Clearance clearance -> checkClearance(runner, clearance);
            case Screening screening -> checkScreening(runner, screening);
            case Questionnaire answered -> checkItems(answered);
            case Run _, StrengthSession _, StrengthTest _, Placement _ -> {}
        }
    }

    /** what stops whoever still grows is no sign in somebody who does not. */
    private static void checkScreening(Runner runner, Screening screening) {
        var profile = runner.profile();
        var day = LocalDate.ofInstant(screening.answeredAt(), ZoneId.of(profile.zone()));
        if (profile.birthDate().isMinorOn(day)) {
            return;
        }
        screening.answers().forEach((flag, answer) -> {
            if (flag.asked() == Flag.Asked.MINORS && answer == Answer.YES) {
                throw Problem.refused(Fault.INVALID, "answers." + flag, "Only runners under 18 are asked this.");
            }
        });
    }

    /** what does not add up by the instrument's own rules would never be weighed. */
    private static void checkItems(Questionnaire answered) {
        if (answered.total().isEmpty()) {
            throw Problem.refused(
                    Fault.INVALID,
                    "items",
                    switch (answered.instrument()) {
                        case OSTRC_H2 ->
                            "Items 1 to 4 of 0, 8, 17 or 25 are needed; where 1 is 0 or 25 the others may be left out.";
                        case START_BACK -> "Items 1 to 9 of 0 or 1 are needed.";
                    });
        }
    }

    private void checkSymptom(Runner runner, Symptom symptom) {
        if (symptom.moment() == Moment.DURING) {
            checkRun(runner, symptom.runId());
        }
    }

    private void checkRun(Runner runner, @Nullable String run) {
        if (run == null || facts.run(runner.program(), runner.id(), run).isEmpty()) {
            throw Problem.refused(Fault.UNKNOWN_RUN, "runId", "This needs a run of the runner that is known here.");
        }
    }

    private void checkEscalation(Runner runner, Acknowledgement acknowledgement) {
        if (!escalations.raised(runner.program(), runner.id(), acknowledgement.escalationId())) {
            throw Problem.unknown(Fault.UNKNOWN_ESCALATION);
        }
    }

    private void checkClearance(Runner runner, Clearance clearance) {
        if (clearance.outcome() == ClearanceOutcome.RESUME && clearance.rung() == null) {
            throw Problem.refused(Fault.INVALID, "rung", "To resume, a rung is needed: 1 to 3.");
        }
        if (clearance.by() == ClearedBy.SELF_REPORTED) {
            checkOwnWord(runner, clearance);
        }
    }

    /** only where the program allows it and no clinician is linked, and the runner says who it was. */
    private void checkOwnWord(Runner runner, Clearance clearance) {
        if (!programs.of(runner.program()).policies().selfReportedClearance()) {
            throw Problem.refused(Fault.SELF_CLEARANCE_NOT_ALLOWED, "by", "In this program a clinician clears.");
        }
        var contacts = runner.profile().contacts();
        if (contacts != null && contacts.clinician() != null) {
            throw Problem.refused(Fault.SELF_CLEARANCE_NOT_ALLOWED, "by", "The runner's own clinician clears.");
        }
        if (clearance.note() == null || clearance.note().isBlank()) {
            throw Problem.refused(Fault.INVALID, "note", "Who cleared the runner is needed: a name and a date.");
        }
    }
}
