package dev.backstride.recording.run;

import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Session;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.digest.Spans;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of an activity is running: all of it, or those sessions of a race with several sports that are.
 * Running sessions that end more than 24 h after the first one's start are another run.
 *
 * @param sport the file's word on it; where nothing is called running, the first sport in the file
 * @param sessions their own summaries, in order; empty when the file has none
 * @param spans when they were, on the track's clock
 */
record RunningPart(Sport sport, List<Session> sessions, Spans spans) {

    private static final long LONGEST = 86_400;

    /** Whether an activity has running in it, or may have for all that it says. */
    static boolean isIn(Activity activity) {
        return sportsOf(activity).anyMatch(sport -> sport.isRunning() || !sport.isNamed());
    }

    static RunningPart of(Activity activity) {
        var sports = sportsOf(activity).toList();
        var sport = sports.stream().filter(Sport::isRunning).findFirst().orElse(sports.getFirst());
        var all = activity.sessions();
        if (all.size() <= 1 || !all.stream().allMatch(Session::hasStart)) {
            return new RunningPart(sport, all, Spans.always());
        }
        var sessions = all.stream()
                .filter(session -> session.sport().isLike(sport))
                .sorted(Comparator.comparingLong(Session::from))
                .toList();
        var first = sessions.getFirst().from();
        var day = sessions.stream().filter(s -> s.from() == first || s.to() - first <= LONGEST);
        return of(sport, day.toList(), all);
    }

    private static RunningPart of(Sport sport, List<Session> sessions, List<Session> all) {
        var spans = new Spans();
        for (var session : sessions) {
            var next = all.stream().mapToLong(Session::from).filter(start -> start > session.from());
            var end = Math.min(session.to(), next.min().orElse(Long.MAX_VALUE) - 1);
            spans.add(second(session.from()), second(end));
        }
        return new RunningPart(sport, sessions, spans);
    }

    /** The activity is in one sport and one piece. */
    boolean isWholeOf(Activity activity) {
        return activity.sessions().size() <= 1;
    }

    private static Stream<Sport> sportsOf(Activity activity) {
        if (!activity.sessions().isEmpty()) {
            return activity.sessions().stream().map(Session::sport);
        }
        return activity.sports().isEmpty() ? Stream.of(Sport.UNNAMED) : activity.sports().stream();
    }

    private static int second(long time) {
        return (int) Math.min(time, Integer.MAX_VALUE);
    }
}
