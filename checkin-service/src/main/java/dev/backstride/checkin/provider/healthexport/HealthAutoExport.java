package dev.backstride.checkin.provider.healthexport;

import dev.backstride.checkin.provider.Need;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Provider;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.link.PushLink;
import dev.backstride.plumbing.link.SealedLinks;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Each runner's phone pushes by itself, to an address with a key that was sealed for it; the body names nobody. An export
 * comes again and again with the same workouts in it.
 */
@Singleton
class HealthAutoExport implements Provider {

    static final String NAME = "health-auto-export";

    private final SealedLinks links;

    HealthAutoExport(SealedLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Need> needs() {
        return List.of();
    }

    @Override
    public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
        return link(push).filter(link -> link.program().equals(program)).isPresent();
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Optional<String> sender(Push push) {
        return link(push).map(PushLink::account);
    }

    private Optional<PushLink> link(Push push) {
        return push.key().flatMap(key -> links.open(key, PushLink.class));
    }

    @Override
    public List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable {
        var user = sender.orElseThrow(() -> new Trouble.Unreadable("Nobody sent it."));
        var news = new ArrayList<News>();
        for (var one : Told.of(body).list("data", "workouts")) {
            var run = ExportedRun.of(one);
            var detail = run.isSampled() ? Detail.SAMPLES : Detail.SUMS;
            news.add(new News.Done(user, new Workout(one.name("id"), detail, Source.APPLE, one.bytes(), run.read())));
        }
        return news;
    }
}
