package dev.backstride.bench.followup;

/**
 * How far follow-ups have come.
 *
 * @param owed how many there are
 * @param sent how many were handed to the mail server, once
 * @param doubled how many became more than one mail
 * @param seconds from the first being due to the last being sent
 * @param lateness p99 from due to sent, s
 */
public record Progress(long owed, long sent, long doubled, double seconds, double lateness) {}
