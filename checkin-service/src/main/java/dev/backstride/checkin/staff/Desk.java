package dev.backstride.checkin.staff;

import java.util.List;

/**
 * What somebody of a program's staff finds.
 *
 * @param name who is signed in
 * @param role coach or clinician
 * @param program what people call it
 * @param waiting whom somebody must look after, the most urgent first, of equals who waited longest
 */
public record Desk(String name, String role, String program, List<Waiting> waiting) {

    /**
     * A runner for whom somebody was called in.
     *
     * @param runner what the program calls them, or else their id
     * @param how how soon somebody must act
     * @param since day and time, in the zone of the runner
     * @param taken whether somebody has seen it
     */
    public record Waiting(String runner, String how, String since, boolean taken) {}
}
