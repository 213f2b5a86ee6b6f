package dev.backstride.stack.demo.ending;

import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.client.Messages.Kind;
import dev.backstride.stack.demo.client.Messages.Message;
import dev.backstride.stack.demo.client.Messages.Step;
import dev.backstride.stack.demo.plot.Plot;
import dev.backstride.stack.demo.story.Chronicle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the three services say. */
record Services(Doors doors, Chronicle chronicle, boolean followsThePlot) {

    Stream<Finding> findings() {
        return Stream.of(runs(), decisions(), standing(), followUps(), escalations());
    }

    private Finding runs() {
        return Finding.of(
                "checkin: runs",
                chronicle.runs(),
                doors.checkin().runs(chronicle.runner()).size());
    }

    private Finding decisions() {
        var lines = new Lines(followsThePlot);
        return new Finding(
                "assessment: decisions in force",
                lines.expected(),
                lines.of(doors.decisions().inForce(chronicle.runner())));
    }

    private Finding standing() {
        var standing = doors.decisions().standing(chronicle.runner());
        return Finding.of(
                "assessment: what stands", "STOP_EMERGENCY STOPPED", standing.action() + " " + standing.mode());
    }

    private Finding followUps() {
        var each = Plot.outings().stream()
                .flatMap(_ -> Stream.of("H1", "H24"))
                .map(slot -> slot + " ANSWERED: FOLLOWUP_PLANNED FOLLOWUP_SENT FOLLOWUP_ANSWERED")
                .sorted()
                .toList();
        return new Finding("notification: follow-ups", each, told(Kind.FOLLOW_UP));
    }

    private Finding escalations() {
        return new Finding(
                "notification: escalations",
                List.of("T0 ACKNOWLEDGED: ESCALATION_RAISED ESCALATION_ACKNOWLEDGED"),
                told(Kind.ESCALATION));
    }

    private List<String> told(Kind kind) {
        return doors.messages().of(chronicle.runner(), kind).stream()
                .map(Services::line)
                .sorted()
                .toList();
    }

    private static String line(Message message) {
        var name = message.kind() == Kind.FOLLOW_UP ? message.slot() : message.tier();
        return "%s %s: %s"
                .formatted(
                        name,
                        message.state(),
                        message.life().stream().map(Step::type).collect(Collectors.joining(" ")));
    }
}
