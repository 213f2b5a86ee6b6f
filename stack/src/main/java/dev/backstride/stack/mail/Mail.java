package dev.backstride.stack.mail;

import java.time.Instant;

/**
 * One mail as its reader gets it.
 *
 * @param id its Message-ID, with brackets; a mail sent twice has the same one
 * @param to the address it was delivered to
 * @param text the plain form, empty when it has none
 * @param html the HTML form, empty when it has none
 * @param at when it arrived: story time where that is steered, else real time
 */
public record Mail(String id, String to, String subject, String text, String html, Instant at) {}
