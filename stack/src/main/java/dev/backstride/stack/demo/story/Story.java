package dev.backstride.stack.demo.story;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.stack.demo.client.CheckInPage;
import dev.backstride.stack.demo.client.Clock;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.client.Messages;
import dev.backstride.stack.demo.plot.Cast;
import dev.backstride.stack.demo.plot.Feeling;
import dev.backstride.stack.demo.plot.Outing;
import dev.backstride.stack.demo.plot.Plot;
import dev.backstride.stack.demo.watch.Recordings;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Plays the plot on a running system, in story time, through the doors everybody uses. The audience sees each scene as
 * it happens, on the player's thread: what it does at a {@link Point} happens there.
 */
public final class Story {

    private static final Duration UPLOAD = Duration.ofMinutes(1);
    private static final Duration HESITATION = Duration.ofMinutes(3);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Doors doors;
    private final Clock clock;
    private final Recordings recordings;
    private final Cast cast;
    private final Consumer<Scene> audience;
    private final News news;
    private Instant now;

    private Story(Doors doors, Recordings recordings, Instant now, Consumer<Scene> audience) {
        this.doors = doors;
        this.clock = doors.clock();
        this.recordings = recordings;
        this.now = now;
        this.cast = Cast.after(now);
        this.audience = audience;
        this.news = new News(doors, cast, audience);
    }

    /**
     * Plays it from the next morning on.
     *
     * @throws OutOfPlot when the system does not do what the next scene needs
     */
    public static Chronicle play(Doors doors, Recordings recordings, Consumer<Scene> audience) {
        return new Story(doors, recordings, doors.clock().now(), audience).play();
    }

    private Chronicle play() {
        now = clock.moveTo(cast.joinsAt());
        var runner = doors.checkin().register(cast.profile());
        audience.accept(new Scene.Joined(now, cast));
        doors.checkin().screen(runner, Screening.allNo("panel-0", now));
        audience.accept(new Scene.Screened(now));
        settle(runner);
        var earlier = BackFill.of(doors.checkin(), cast, runner);
        settle(runner);
        audience.accept(new Scene.BackFilled(now, earlier));
        for (var outing : Plot.outings()) {
            var end = run(runner, outing);
            ask(runner, outing, end.plus(AN_HOUR), outing.hourLater());
            ask(runner, outing, end.plus(A_DAY), outing.dayLater());
        }
        var escalation = raiseFlag(runner);
        run(runner, Plot.inSpite());
        return new Chronicle(cast, runner, earlier.size() + Plot.outings().size() + 1, escalation);
    }

    /** The end of the run as the system has it, from which hours count. */
    private Instant run(UUID runner, Outing outing) {
        var file = recordings.of(outing, cast.startOf(outing));
        var recording = Recordings.read(file);
        var format = recording.format().orElseThrow();
        now = clock.moveTo(recording.endedAt().plus(UPLOAD));
        if (outing.number() == 1) {
            audience.accept(new Scene.Previewed(now, doors.checkin().preview(runner, format, file, Cast.ZONE)));
        }
        var taken = doors.checkin().send(runner, format, file, Cast.ZONE);
        audience.accept(new Scene.Ran(now, outing, taken));
        reach(Point.RUN_POSTED);
        settle(runner);
        return taken.run().endedAt();
    }

    private void ask(UUID runner, Outing outing, Instant due, Feeling feeling) {
        moveOn(due);
        settle(runner);
        var link = news.takeLink().orElseThrow(() -> new OutOfPlot("a check-in mail by " + due, "none"));
        now = clock.moveTo(due.plus(HESITATION));
        var page = CheckInPage.open(link);
        audience.accept(new Scene.Opened(now, page));
        var choices = choices(page, outing, feeling);
        audience.accept(new Scene.Answered(now, choices, page.send(choices)));
        settle(runner);
    }

    /** The audience is told while the system is on its way there. */
    private void moveOn(Instant due) {
        var moving = CompletableFuture.supplyAsync(() -> clock.moveTo(due));
        audience.accept(new Scene.Reached(due, Point.FOLLOW_UP_DUE));
        try {
            now = moving.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** What the form asks for decides what is said: only the first after a run asks how the run was. */
    private static Map<String, String> choices(CheckInPage page, Outing outing, Feeling feeling) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("peak", Integer.toString(outing.peak()));
        choices.put("side", outing.side().name());
        choices.put("where", outing.where().name());
        choices.put("level", Integer.toString(feeling.level()));
        choices.put("change", feeling.change().name());
        choices.put("none", "ALL");
        choices.entrySet().removeIf(choice -> !page.offers(choice.getKey(), choice.getValue()));
        return choices;
    }

    /** The escalation that follows. */
    private UUID raiseFlag(UUID runner) {
        var link = news.takeLink().orElseThrow(() -> new OutOfPlot("a link to red-flag questions", "none"));
        now = clock.moveTo(now.plus(Plot.UNTIL_FLAG));
        var page = CheckInPage.open(link);
        audience.accept(new Scene.Opened(now, page));
        var flag = Flag.RF_SADDLE_SENSATION;
        var sure = page.send(Map.of("flag", flag.name()));
        var told = sure.send(Map.of("flag", flag.name(), "confirmed", "YES"));
        audience.accept(new Scene.Flagged(now, flag, sure, told));
        reach(Point.FLAG_RAISED);
        settle(runner);
        var raised = doors.messages().of(runner, Messages.Kind.ESCALATION);
        if (raised.size() != 1) {
            throw new OutOfPlot("one escalation", raised);
        }
        var escalation = raised.getFirst();
        audience.accept(new Scene.Escalated(escalation.stateAt(), escalation));
        acknowledge(runner, escalation.id());
        return escalation.id();
    }

    private void acknowledge(UUID runner, UUID escalation) {
        now = clock.moveTo(now.plus(Plot.UNTIL_ACKNOWLEDGED));
        var seen = new Acknowledgement("seen-1", escalation, now, null, null, null, null);
        doors.checkin().acknowledge(runner, seen);
        audience.accept(new Scene.Acknowledged(seen.at()));
        settle(runner);
    }

    private void reach(Point point) {
        audience.accept(new Scene.Reached(now, point));
    }

    private void settle(UUID runner) {
        now = clock.moveTo(now);
        news.show(runner);
    }
}
