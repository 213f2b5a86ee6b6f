package dev.backstride.plumbing.link;

import dev.backstride.events.fact.Instrument;
import java.time.Instant;
import java.util.UUID;

/**
 * What a link to a questionnaire means.
 *
 * @param program whose runner
 * @param runner who may answer with it
 * @param prompt the prompt it answers
 * @param instrument what it asks
 * @param expiresAt from when it no longer opens, in story time
 */
public record QuestionnaireLink(String program, UUID runner, UUID prompt, Instrument instrument, Instant expiresAt)
        implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.QUESTIONNAIRE;
    }

    @Override
    public String[] parts() {
        return new String[] {program, runner.toString(), prompt.toString(), instrument.name(), expiresAt.toString()};
    }

    static QuestionnaireLink parse(String[] parts) {
        return new QuestionnaireLink(
                parts[0],
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                Instrument.valueOf(parts[3]),
                Instant.parse(parts[4]));
    }
}
