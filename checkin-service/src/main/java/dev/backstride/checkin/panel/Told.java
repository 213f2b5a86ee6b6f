package dev.backstride.checkin.panel;

import dev.backstride.plumbing.emergency.Instruction;
import java.util.List;

/**
 * What is said at once to somebody who answered.
 *
 * @param headline what to do, or that the answers are in
 * @param urgent whether to act before reading on
 * @param number what to call at once; empty where nobody is to be called
 * @param call what pressing it does
 * @param lines the rest, what to do first
 */
record Told(String headline, boolean urgent, String number, String call, List<String> lines) {

    /** The answers are in, and all were no. */
    static Told thanks(String headline, List<String> guidance) {
        return new Told(headline, false, "", "", guidance);
    }

    /** Something was named that somebody must look at. */
    static Told instruct(Instruction instruction, boolean urgent) {
        return new Told(instruction.headline(), urgent, "", "", List.of(instruction.step(), instruction.because()));
    }

    /**
     * The same with the number to press.
     *
     * @param call what pressing it does
     */
    Told calling(String number, String call) {
        return new Told(headline, urgent, number, call, lines);
    }
}
