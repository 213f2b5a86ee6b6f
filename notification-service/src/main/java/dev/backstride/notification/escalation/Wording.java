package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.advice.Decisions;
import dev.backstride.notification.call.Call;
import dev.backstride.notification.letter.AgainLetter;
import dev.backstride.notification.letter.AlarmLetter;
import dev.backstride.notification.letter.CallLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.letter.ReviewLetter;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What each person is told of an escalation. */
@ApplicationScoped
class Wording {

    private final Decisions decisions;
    private final EmergencyRoutes routes;
    private final Vocabulary vocabulary;
    private final TakeOver takeOver;

    Wording(Decisions decisions, EmergencyRoutes routes, Vocabulary vocabulary, TakeOver takeOver) {
        this.decisions = decisions;
        this.routes = routes;
        this.vocabulary = vocabulary;
        this.takeOver = takeOver;
    }

    Letter letter(EscalationRow row, KnownRunner runner, Call call) {
        return switch (call.recipient()) {
            case RUNNER -> toRunner(row, runner);
            case CLINICIAN, COACH, GUARDIAN, ON_CALL -> toOthers(row, runner, call);
        };
    }

    /** The same each time: it says what to do now. */
    private Letter toRunner(EscalationRow row, KnownRunner runner) {
        var isClinicianTold = runner.contact(Recipient.CLINICIAN).isPresent();
        var profile = runner.profile();
        var words = vocabulary.ofRunner(profile.locale());
        if (row.tier == Tier.T3 && !row.codes.contains(Code.REPEAT_INTOLERABLE)) {
            return ReviewLetter.toRunner(words, row.action, isClinicianTold);
        }
        var route = routes.of(row.program, profile.country(), words.language().locale());
        return AlarmLetter.of(words, row.tier, row.action, route, isClinicianTold);
    }

    private Letter toOthers(EscalationRow row, KnownRunner runner, Call call) {
        var codes = Alarm.visible(call.codes(), call.recipient(), runner.profile());
        var words = vocabulary.ofStaff();
        var letter = call.recipient() == Recipient.GUARDIAN
                ? CallLetter.toGuardian(words, row.tier, name(runner), codes)
                : CallLetter.toStaff(words, row.tier, name(runner), codes, takeOver.page(row, call));
        if (call.round() > 0) {
            return AgainLetter.of(words, letter);
        }
        var isForReview = row.tier == Tier.T2 || row.tier == Tier.T3;
        return isForReview && call.recipient() == Recipient.CLINICIAN
                ? ReviewLetter.withPacket(words, letter, codes, outings(runner))
                : letter;
    }

    private List<String> outings(KnownRunner runner) {
        var zone = ZoneId.of(runner.profile().zone());
        return decisions.lastOutings(runner).stream()
                .map(outing -> LocalDate.ofInstant(outing.at(), zone) + " " + outing.verdict() + " " + outing.action())
                .toList();
    }

    /** What the program calls the runner. */
    static String name(KnownRunner runner) {
        return Optional.ofNullable(runner.profile().externalId())
                .orElse(runner.id().toString());
    }
}
