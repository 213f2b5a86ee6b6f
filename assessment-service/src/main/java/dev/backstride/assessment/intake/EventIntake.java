package dev.backstride.assessment.intake;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.runner.Runners;
import dev.backstride.assessment.standing.StandingFeed;
import dev.backstride.assessment.weighing.Desk;
import dev.backstride.assessment.weighing.News;
import dev.backstride.assessment.weighing.Weighing;
import dev.backstride.events.Topic;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.intake.EventHandler;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.protocol.context.RunnerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened to one runner: kept, then weighed. */
@ApplicationScoped
class EventIntake implements EventHandler {

    private final Runners runners;
    private final Desk desk;
    private final Weighing weighing;
    private final StandingFeed feed;

    EventIntake(Runners runners, Desk desk, Weighing weighing, StandingFeed feed) {
        this.runners = runners;
        this.desk = desk;
        this.weighing = weighing;
        this.feed = feed;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return runners.known(ids);
    }

    @Override
    public void recall(String program, List<ReceivedEvent> events) {
        desk.recall(
                program,
                events.stream()
                        .filter(event -> !isOfRunner(event))
                        .collect(Collectors.groupingBy(
                                ReceivedEvent::runner,
                                Collectors.flatMapping(event -> News.about(event.data()), Collectors.toSet()))));
    }

    @Override
    public void handle(String program, UUID runner, List<ReceivedEvent> events) {
        var before = runners.find(program, runner);
        var profiles = events.stream().filter(EventIntake::isOfRunner).toList();
        profiles.forEach(event -> runners.tell((Runner) event.data(), event.recordedTime()));
        var known = runners.find(program, runner).orElseThrow();
        before.ifPresent(earlier -> share(earlier, known));
        if (isReadAnew(before, known) || profiles.size() < events.size()) {
            weigh(known, before, events);
        }
    }

    private void weigh(KnownRunner known, Optional<KnownRunner> before, List<ReceivedEvent> events) {
        var about =
                events.stream().map(ReceivedEvent::data).flatMap(News::about).collect(Collectors.toSet());
        var sitting = new Sitting(weighing, desk.open(known, about));
        if (isReadAnew(before, known)) {
            sitting.hearOfRunner(events.getFirst());
        }
        events.stream().filter(event -> !isOfRunner(event)).forEach(sitting::hear);
        sitting.close();
    }

    private void share(KnownRunner before, KnownRunner now) {
        var shared = before.profile().allows(Consent.FEED);
        var shares = now.profile().allows(Consent.FEED);
        if (shares && !shared) {
            feed.begin(now);
        } else if (shared && !shares) {
            feed.end(now.program(), now.id());
        }
    }

    private static boolean isOfRunner(ReceivedEvent event) {
        return event.type().topic() == Topic.RUNNERS;
    }

    /** Whether the rules see somebody else than before; who is new was not seen at all. */
    private static boolean isReadAnew(Optional<KnownRunner> before, KnownRunner now) {
        return before.map(known -> RunnerContext.of(known.profile()))
                .filter(context -> !context.equals(RunnerContext.of(now.profile())))
                .isPresent();
    }
}
