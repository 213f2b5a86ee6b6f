package dev.backstride.checkin.staff;

import dev.backstride.checkin.packet.Packet;
import java.util.List;

/**
 * What somebody of a program's staff finds.
 *
 * @param signedIn who is signed in, as what
 * @param groups whom somebody must look after, the most urgent first
 */
public record Desk(String signedIn, List<Group> groups) {

    /**
     * Runners who wait alike.
     *
     * @param title how soon somebody must act
     * @param isUrgent whether it is about today
     * @param waiting of equals who waited longest comes first
     */
    public record Group(String title, boolean isUrgent, List<Waiting> waiting) {}

    /**
     * A runner who waits for somebody.
     *
     * @param runner what the program calls them, or else their id
     * @param page where there is more about them
     * @param since day and time, in the zone of the runner, and for how long
     * @param state who has it, or that nobody does; empty where nobody was called
     * @param isTaken whether somebody does
     * @param stand what the runner is to do meanwhile, as far as the reader may know
     * @param next what to do
     */
    public record Waiting(
            String runner, String page, String since, String state, boolean isTaken, Packet.Stand stand, String next) {}
}
