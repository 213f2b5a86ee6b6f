package dev.backstride.checkin.packet;

import dev.backstride.checkin.plot.Key;
import java.util.List;
import java.util.UUID;

/**
 * What is shown of a runner, in words.
 *
 * @param runner what the program calls them, or else their id
 * @param calls who was called in for them and is needed still
 * @param runs the last ten bouts, the newest first
 * @param weeks the last eight weeks as a picture
 * @param showsLevels whether levels and verdicts are shown at all
 * @param hidesRuns whether runs are left out that may be shown to nobody but the runner
 * @param signs red flags that were named lately
 * @param answers how the other red-flag questions were answered, in one line; empty where nothing is to be said
 * @param scores of questionnaires
 * @param care what people decided about the runner, the newest first
 */
public record Packet(
        String runner,
        Stand stand,
        List<Call> calls,
        List<Outing> runs,
        Weeks weeks,
        boolean showsLevels,
        boolean hidesRuns,
        List<Line> signs,
        String answers,
        List<Line> scores,
        List<Line> care) {

    /**
     * Where the runner stands.
     *
     * @param headline what to do about running, or that the runner is not cleared
     * @param isHalted whether nothing goes on before a clinician says so
     * @param place on the ladder
     * @param since of the decision
     * @param codes the reasons that show
     */
    public record Stand(String headline, boolean isHalted, String place, String since, List<String> codes) {}

    /**
     * Somebody is needed.
     *
     * @param isUrgent whether it is about today
     * @param how how soon
     * @param state who has it, or that nobody does
     * @param isTaken whether somebody does
     */
    public record Call(
            UUID id, boolean isUrgent, String how, String since, String age, String state, boolean isTaken) {}

    /** A bout, with a dash for what nobody said. */
    public record Outing(
            String day, String distance, String worst, String hour, String later, String verdict, String action) {}

    /**
     * A picture.
     *
     * @param svg empty where there is nothing to show, or nothing that the reader may see
     * @param keys what its marks stand for
     */
    public record Weeks(String svg, List<Key> keys) {}

    /** Something that happened on a day, with the free text that belongs to it where that shows. */
    public record Line(String what, String day, String text) {}
}
