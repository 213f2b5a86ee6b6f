package dev.backstride.checkin.request;

import jakarta.persistence.Embeddable;

/**
 * The name of a request.
 *
 * @param program of the client
 * @param client who sent it
 * @param key what the client calls it
 */
@Embeddable
public record RequestKey(String program, String client, String key) {}
