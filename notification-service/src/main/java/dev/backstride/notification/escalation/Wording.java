package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.call.Call;
import dev.backstride.notification.letter.AgainLetter;
import dev.backstride.notification.letter.AlarmLetter;
import dev.backstride.notification.letter.CallLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.letter.ReviewLetter;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What each person is told of an escalation. */
@ApplicationScoped
class Wording {

    private final EmergencyRoutes routes;
    private final String staffPage;

    Wording(EmergencyRoutes routes, @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.routes = routes;
        this.staffPage = baseUrl + "/staff";
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
        return row.tier == Tier.T3 && !row.codes.contains(Code.REPEAT_INTOLERABLE)
                ? ReviewLetter.toRunner(row.action, isClinicianTold)
                : AlarmLetter.of(
                        row.tier,
                        row.action,
                        routes.of(row.program, runner.profile().country()),
                        isClinicianTold);
    }

    private Letter toOthers(EscalationRow row, KnownRunner runner, Call call) {
        var codes = Alarm.visible(call.codes(), call.recipient(), runner.profile());
        var first = CallLetter.of(row.tier, name(runner), codes, staffPage);
        var letter = row.tier == Tier.T2 || row.tier == Tier.T3 ? ReviewLetter.withCodes(first, codes) : first;
        return call.round() > 0 ? AgainLetter.of(letter) : letter;
    }

    private static String name(KnownRunner runner) {
        return Optional.ofNullable(runner.profile().externalId())
                .orElse(runner.id().toString());
    }
}
