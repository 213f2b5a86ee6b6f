package dev.backstride.stack.mail;

import java.time.Instant;
import java.util.Map;

/**
 * One mail as its reader gets it.
 *
 * @param id its Message-ID, with brackets; a mail sent twice has the same one
 * @param to the address it was delivered to
 * @param text the plain form, empty when it has none
 * @param html the HTML form, empty when it has none
 * @param headers all of its headers, unfolded; of several with one name the last
 * @param at when it arrived: story time where that is steered, else real time
 */
public record Mail(
        String id, String to, String subject, String text, String html, Map<String, String> headers, Instant at) {

    public Mail {
        headers = Map.copyOf(headers);
    }
}
