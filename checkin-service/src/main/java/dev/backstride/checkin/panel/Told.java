package dev.backstride.checkin.panel;

import dev.backstride.plumbing.emergency.Instruction;
import java.util.List;

/**
 * What is said at once to somebody who answered.
 *
 * @param headline what to do, or that the answers are in
 * @param urgent whether to act before reading on
 * @param lines the rest, what to do first
 */
record Told(String headline, boolean urgent, List<String> lines) {

    /** The answers are in, and all were no. */
    static Told thanks(List<String> guidance) {
        return new Told("Thank you. Your answers are in.", false, guidance);
    }

    /** Something was named that somebody must look at. */
    static Told instruct(Instruction instruction, boolean urgent) {
        return new Told(instruction.headline(), urgent, List.of(instruction.step(), instruction.because()));
    }
}
