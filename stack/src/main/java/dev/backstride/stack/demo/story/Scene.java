package dev.backstride.stack.demo.story;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Run;
import dev.backstride.stack.demo.client.CheckInPage;
import dev.backstride.stack.demo.client.Messages;
import dev.backstride.stack.demo.client.Taken;
import dev.backstride.stack.demo.plot.Cast;
import dev.backstride.stack.demo.plot.Outing;
import dev.backstride.stack.mail.Mail;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Something that happened in the story, in story time. */
public sealed interface Scene {

    Instant at();

    /** A runner was registered. */
    record Joined(Instant at, Cast cast) implements Scene {}

    /** Every red-flag question was answered with no. */
    record Screened(Instant at) implements Scene {}

    /** Runs of the weeks before were added. */
    record BackFilled(Instant at, List<Run> runs) implements Scene {}

    /** A file was shown to the system, which stored nothing. */
    record Previewed(Instant at, Taken taken) implements Scene {}

    /** A run was over and its file was accepted. */
    record Ran(Instant at, Outing outing, Taken taken) implements Scene {}

    /** A mail arrived. */
    record Mailed(Instant at, Mail mail) implements Scene {}

    /** A check-in link was opened. */
    record Opened(Instant at, CheckInPage page) implements Scene {}

    /** Its form was sent. */
    record Answered(Instant at, Map<String, String> choices, CheckInPage thanks) implements Scene {}

    /** A red-flag question was answered with yes, and once more, and the page said what to do. */
    record Flagged(Instant at, Flag flag, CheckInPage sure, CheckInPage told) implements Scene {}

    /** People were called in. */
    record Escalated(Instant at, Messages.Message escalation) implements Scene {}

    /** The clinician took it over. */
    record Acknowledged(Instant at) implements Scene {}

    /** The system decided; {@code at} is when it said so. */
    record Decided(Instant at, Assessment assessment) implements Scene {}

    /** The story is at a point where something may happen to the system. */
    record Reached(Instant at, Point point) implements Scene {}
}
