package dev.backstride.checkin.question;

import dev.backstride.plumbing.link.CheckInLink;

/**
 * The names of the facts that one answer tells: after the follow-up, so that the same answer is the same facts.
 *
 * @param level of the one that answers the question
 * @param peak of the one that tells how strong it was during the run
 * @param report of the one that tells how the run was begun
 * @param strength of the one that tells of strength work
 */
public record Names(String level, String peak, String report, String strength) {

    public static Names of(CheckInLink link) {
        var name = link.followUp();
        return new Names(name + "-level", name + "-peak", name + "-report", name + "-strength");
    }
}
