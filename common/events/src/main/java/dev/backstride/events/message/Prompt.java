package dev.backstride.events.message;

import dev.backstride.events.fact.Instrument;
import java.time.Instant;
import java.util.UUID;

/**
 * That a questionnaire was due: asked, or left unasked. The event's type says which.
 *
 * @param id the prompt
 * @param runner whom we ask
 * @param instrument which questionnaire
 * @param due when it was to be sent
 * @param expires when an answer no longer counts
 * @param at when it was asked, or left unasked
 * @param reason why, in a few words
 */
public record Prompt(
        UUID id, UUID runner, Instrument instrument, Instant due, Instant expires, Instant at, String reason) {}
