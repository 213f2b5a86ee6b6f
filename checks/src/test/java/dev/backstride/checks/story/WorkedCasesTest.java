package dev.backstride.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.decision.Decision;
import dev.backstride.stack.demo.client.Messages.Kind;
import dev.backstride.stack.demo.client.Messages.Message;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The protocol's worked cases in a whole system with story time held: who is asked and called, and when. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkedCasesTest {

    private static final String BEGIN = "2025-08-31T05:00:00Z";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final WorkedCase offline = WorkedCase.ours("V12");
    private final WorkedCase race = WorkedCase.ours("V16");
    private final WorkedCase emergency = WorkedCase.shared("V37");
    private final WorkedCase cleared = WorkedCase.shared("V37c");
    private final List<WorkedCase> all = List.of(offline, race, emergency, cleared);

    private RunningSystem system;
    private Stage stage;

    @BeforeAll
    void play() throws IOException {
        system = RunningSystem.asOf(BEGIN);
        stage = new Stage(system);
        stage.play(all);
    }

    @AfterAll
    void end() {
        system.close();
    }

    @Test
    void each_case_is_decided_as_told() {
        for (var told : List.of(offline, emergency, cleared)) {
            assertThat(decisions(told)).as(told.id()).isEqualTo(expected(told));
        }
    }

    @Test
    void v12_an_answer_that_was_offline_changes_the_advice_and_the_runner_hears_so() {
        assertThat(lives(offline))
                .containsExactlyInAnyOrder(
                        "H1: 09-01 07:50 PLANNED, 09-01 08:50 SENT, 09-01 08:50 ANSWERED",
                        "H24: 09-01 07:50 PLANNED, 09-02 07:50 SENT, 09-02 11:50 SENT, 09-02 15:50 EXPIRED");
        assertThat(mails(offline, "runner"))
                .containsExactly(
                        "09-01 07:50 Your next run: the kind you know",
                        "09-01 08:50 How is your back now?",
                        "09-02 07:50 How is your back a day later?",
                        "09-02 11:50 Still open: how is your back a day later?",
                        "09-04 09:00 Your next run: later and shorter");
    }

    @Test
    void v16_a_second_recording_moves_the_questions_of_the_first() {
        assertThat(lives(race))
                .containsExactlyInAnyOrder(
                        "H1: 09-01 09:15 PLANNED, 09-01 10:10 CANCELLED, 09-01 10:10 PLANNED, 09-01 11:10 SENT, "
                                + "09-01 12:10 SENT, 09-01 13:10 EXPIRED",
                        "H24: 09-01 09:15 PLANNED, 09-01 10:10 CANCELLED, 09-01 10:10 PLANNED, 09-02 10:10 SENT, "
                                + "09-02 14:10 SENT, 09-02 18:10 EXPIRED");
    }

    @Test
    void v37_an_emergency_wakes_runner_and_clinician_at_night_and_a_run_all_the_same_is_told() {
        assertThat(mails(emergency, "runner"))
                .containsExactly(
                        "09-02 07:00 Your next run: the kind you know",
                        "09-02 21:45 How is your back a day later?",
                        "09-02 23:41 Get emergency help now",
                        "09-02 23:56 Get emergency help now",
                        "09-03 00:41 Get emergency help now");
        assertThat(mails(emergency, "clinician"))
                .containsExactly(
                        "09-02 23:41 Runner V37: emergency, act now",
                        "09-02 23:56 Again: Runner V37: emergency, act now",
                        "09-03 00:41 Again: Runner V37: emergency, act now",
                        "09-05 07:30 Runner V37 ran although running is stopped");
        assertThat(mails(emergency, "coach")).isEmpty();
        assertThat(lives(emergency))
                .contains("T0: 09-02 23:41 RAISED, 09-02 23:56 RAISED, 09-03 00:41 RAISED, 09-03 23:41 EXPIRED");
    }

    @Test
    void v37_a_clinician_who_clears_the_runner_ends_the_escalation_and_running_goes_on() {
        assertThat(lives(cleared))
                .contains("T1: 09-02 20:00 RAISED, 09-02 20:15 RAISED, 09-02 21:00 RAISED, "
                        + "09-03 20:00 EXPIRED, 09-06 10:00 CLOSED");
        assertThat(mails(cleared, "runner"))
                .contains("09-06 10:00 Your next run: the kind you know", "09-08 08:40 How is your back now?");
    }

    /** Of follow-ups and escalations, each with the events of its life. */
    private List<String> lives(WorkedCase told) {
        return Stream.of(Kind.FOLLOW_UP, Kind.ESCALATION)
                .flatMap(kind -> system.doors().messages().of(stage.runner(told), kind).stream())
                .map(message -> (message.slot() == null ? message.tier() : message.slot()) + ": " + life(message))
                .toList();
    }

    private static String life(Message message) {
        return message.life().stream()
                .map(step -> local(step.at()) + " "
                        + step.type().substring(step.type().indexOf('_') + 1))
                .collect(Collectors.joining(", "));
    }

    /** As long as the case is told. */
    private List<String> mails(WorkedCase told, String who) {
        return system.doors().mailbox().to(List.of(Stage.address(told, who))).stream()
                .filter(mail -> !mail.at().isAfter(told.asOf()))
                .map(mail -> local(mail.at()) + " " + mail.subject())
                .toList();
    }

    private static String local(Instant at) {
        return LOCAL.format(at.atZone(BERLIN));
    }

    private List<String> decisions(WorkedCase told) {
        return system.doors().decisions().inForce(stage.runner(told)).stream()
                .map(made -> line(made.content().decision()))
                .toList();
    }

    private static List<String> expected(WorkedCase told) {
        return told.expect().stream().map(WorkedCasesTest::line).toList();
    }

    private static String line(Decision decision) {
        return "%s %s %s/%s %s %s/%s"
                .formatted(
                        local(decision.at()),
                        decision.trigger(),
                        decision.verdict(),
                        decision.action(),
                        new TreeSet<>(decision.codes()),
                        decision.mode(),
                        decision.rung());
    }
}
