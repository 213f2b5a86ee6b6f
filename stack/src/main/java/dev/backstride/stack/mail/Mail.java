package dev.backstride.stack.mail;

import java.time.Instant;

/**
 * One mail as its reader gets it.
 *
 * @param to the address it was delivered to
 * @param text the plain form, empty when it has none
 * @param html the HTML form, empty when it has none
 * @param at when it arrived: story time where that is steered, else real time
 */
public record Mail(String to, String subject, String text, String html, Instant at) {}
