package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read about a runner. */
@MessageBundle(value = "packet", locale = "en")
public interface PacketWords {

    /** How {@link java.time.format.DateTimeFormatter} writes a day. */
    @Message("d MMM")
    String dayPattern();

    /** How it writes a day with the time. */
    @Message("d MMMM, HH:mm")
    String momentPattern();

    @Message("{count} min")
    String minutes(long count);

    @Message("{count} h")
    String hours(long count);

    @Message("{count} days")
    String days(long count);

    @Message("Now")
    String now();

    @Message("Today")
    String today();

    @Message("Within seven days")
    String week();

    @Message("For review")
    String review();

    @Message("Nobody has it yet")
    String nobodyYet();

    @Message("Nobody took it in time")
    String expired();

    @Message("Taken over by {who}")
    String takenBy(String who);

    @Message("a coach")
    String coach();

    @Message("a clinician")
    String clinician();

    @Message("whoever is on call")
    String onCall();

    @Message("somebody")
    String somebody();

    @Message("Not cleared for running")
    String notCleared();

    @Message("Nothing decided yet")
    String nothingDecided();

    @Message("since {moment}")
    String since(String moment);

    @Message("since {moment} ({age})")
    String sinceFor(String moment, String age);

    @Message("Rung {rung}")
    String rung(int rung);

    @Message("Run as planned")
    String go();

    @Message("As before")
    String keep();

    @Message("Familiar runs only")
    String hold();

    @Message("Easy and flat")
    String ease();

    @Message("Red-flag questions first")
    String screen();

    @Message("Wait, then shorter")
    String reduce();

    @Message("No running for now")
    String rest();

    @Message("No running until cleared")
    String stop();

    @Message("No episode")
    String noEpisode();

    @Message("On the ladder")
    String onTheLadder();

    @Message("Settled")
    String settled();

    @Message("Paused")
    String paused();

    @Message("Under review")
    String underReview();

    @Message("Stopped")
    String stopped();

    @Message("Quiet")
    String clear();

    @Message("Tolerable")
    String tolerable();

    @Message("Sorer after an hour")
    String worseHour();

    @Message("Sorer after a day")
    String worseDay();

    @Message("Intolerable")
    String intolerable();

    @Message("Not confirmed")
    String unconfirmed();

    @Message("No answers")
    String noData();

    @Message("Day to come")
    String pending();

    @Message("Ran while stopped")
    String locked();

    @Message("Red flag")
    String redFlag();

    @Message("Why")
    String codes();

    @Message("The last runs")
    String lastRuns();

    @Message("No runs yet.")
    String noRuns();

    @Message("Runs of a source that lets nobody but the runner see them are left out.")
    String hiddenRuns();

    @Message("Day")
    String day();

    @Message("Distance")
    String distance();

    @Message("Worst")
    String worst();

    @Message("1 h")
    String hour();

    @Message("24 h")
    String later();

    @Message("Verdict")
    String verdict();

    @Message("Next")
    String action();

    @Message("Levels from 0 to the worst imaginable: the peak while running, an hour and a day after the end.")
    String levels();

    @Message("Red flags named")
    String signs();

    @Message("{count} of {all} red-flag questions answered with no, the last on {day}.")
    String noes(int count, int all, String day);

    @Message("No red-flag question was answered with no.")
    String noAnswers();

    @Message("Questionnaires")
    String scores();

    @Message("What people decided")
    String care();

    @Message("Cleared by a clinician")
    String cleared();

    @Message("Cleared, by the runner's own word")
    String clearedOnTheirWord();

    @Message("Placed by a clinician")
    String placed();

    @Message("resumes")
    String resumed();

    @Message("episode closed")
    String closed();

    @Message("logging only")
    String loggedOnly();
}
