package dev.backstride.notification.preview;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.letter.AdviceLetter;
import dev.backstride.notification.letter.AgainLetter;
import dev.backstride.notification.letter.AlarmLetter;
import dev.backstride.notification.letter.CallLetter;
import dev.backstride.notification.letter.CheckInLetter;
import dev.backstride.notification.letter.ClinicianLetter;
import dev.backstride.notification.letter.CoachLetter;
import dev.backstride.notification.letter.EngagementLetter;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.letter.Link;
import dev.backstride.notification.letter.QuestionnaireLetter;
import dev.backstride.notification.letter.ReviewLetter;
import dev.backstride.notification.words.Words;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One letter of every kind, in one language. Together they say every message there is. */
final class Specimens {

    private static final String PAGE = "https://example.org/page";

    /** Something that does not come out even in kilometres. */
    private static final int CAP = 6_580;

    private final Words words;
    private final List<Specimen> all = new ArrayList<>();

    private Specimens(Words words) {
        this.words = words;
    }

    static List<Specimen> in(Words words) {
        var specimens = new Specimens(words);
        specimens.addCheckIns();
        specimens.addAdvice();
        specimens.addAdviceWithQuestions();
        specimens.addReasons();
        specimens.addAlarms();
        specimens.addCalls();
        specimens.addReviews();
        return List.copyOf(specimens.all);
    }

    private void addCheckIns() {
        var wayOut = new Link(words.advice().turnOff(), PAGE);
        add("check-in, an hour later", CheckInLetter.of(words, Slot.H1, PAGE).with(wayOut));
        add("check-in, a day later", CheckInLetter.of(words, Slot.H24, PAGE));
        add("check-in, an hour later, again", CheckInLetter.again(words, Slot.H1, PAGE));
        add("check-in, a day later, again", CheckInLetter.again(words, Slot.H24, PAGE));
        add("check-ins, fewer", EngagementLetter.of(words));
        for (var instrument : Instrument.values()) {
            add("questionnaire " + instrument, QuestionnaireLetter.of(words, instrument, PAGE));
        }
    }

    private void addAdvice() {
        for (var action : Action.values()) {
            add("advice " + action, AdviceLetter.of(words, MadeUp.decision(Verdict.TOLERABLE, action)));
            add("advice " + action + ", with a distance", AdviceLetter.of(words, MadeUp.capped(action, CAP)));
            add("withdrawn, now " + action, AdviceLetter.withdrawn(words, action));
        }
        add("advice, corrected", AdviceLetter.of(words, MadeUp.amended(Verdict.WORSE_24H, Action.REDUCE)));
    }

    private void addAdviceWithQuestions() {
        for (var action : List.of(Action.SCREEN_FIRST, Action.REDUCE)) {
            var decision = MadeUp.decision(Verdict.TOLERABLE, action);
            add("questions, " + action, AdviceLetter.asking(words, decision, PAGE));
        }
        add("questions answered", AdviceLetter.released(words, Action.GO));
    }

    private void addReasons() {
        for (var verdict : Verdict.values()) {
            add("because of " + verdict, AdviceLetter.of(words, MadeUp.decision(verdict, Action.HOLD)));
        }
        for (var trigger : Trigger.values()) {
            add("because of " + trigger + " alone", AdviceLetter.of(words, MadeUp.decision(trigger)));
        }
    }

    private void addAlarms() {
        for (var country : List.of("DE", "AT", "CH", "FR", "GB", "US")) {
            var route = EmergencyRoute.in(country, words.language().locale());
            for (var tier : List.of(Tier.T0, Tier.T1)) {
                add("alarm " + tier + " in " + country, AlarmLetter.of(words, tier, stop(tier), route, true));
            }
        }
        var elsewhere = EmergencyRoute.in(null, words.language().locale());
        for (var tier : Tier.values()) {
            add("alarm " + tier + ", no clinician", AlarmLetter.of(words, tier, stop(tier), elsewhere, false));
        }
    }

    private static Action stop(Tier tier) {
        return switch (tier) {
            case T0 -> Action.STOP_EMERGENCY;
            case T1 -> Action.STOP_URGENT;
            case T2 -> Action.STOP_PROMPT;
            case T3 -> Action.REST;
        };
    }

    private void addReviews() {
        for (var isClinicianTold : List.of(true, false)) {
            add(
                    "review, a clinician " + (isClinicianTold ? "knows" : "is to be found"),
                    ReviewLetter.toRunner(words, Action.HOLD, isClinicianTold));
        }
        var codes = List.of(Code.ESC_CLINICIAN_REVIEW, Code.REPEAT_WORSE_24H);
        var call = CallLetter.toStaff(words, Tier.T3, "R-1", codes, PAGE);
        add(
                "review, to the clinician",
                ReviewLetter.withPacket(words, call, codes, List.of("2026-03-02 WORSE_24H REDUCE")));
    }

    private void addCalls() {
        var flags = Arrays.stream(Flag.values()).map(Code::of).toList();
        for (var tier : Tier.values()) {
            var call = CallLetter.toStaff(words, tier, "R-1", flags, PAGE);
            add("call " + tier, call);
            add("call " + tier + " again", AgainLetter.of(words, call));
            add("call " + tier + ", to a guardian", CallLetter.toGuardian(words, tier, "R-1", flags));
        }
        add("call, repeated", CallLetter.toStaff(words, Tier.T3, "R-1", List.of(Code.REPEAT_INTOLERABLE), PAGE));
        add("coach, for information", CoachLetter.of(words, "R-1", Action.HOLD));
        add("clinician, of a run while stopped", ClinicianLetter.ranWhileStopped(words, "R-1", Action.STOP_URGENT));
        add("clinician, of a review that waits", ClinicianLetter.stillWaiting(words, "R-1", Action.HOLD));
        add("call, reasons withheld", CallLetter.toStaff(words, Tier.T1, "R-1", List.of(), PAGE));
    }

    private void add(String name, Letter letter) {
        all.add(new Specimen(name, letter));
    }
}
