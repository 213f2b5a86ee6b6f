package dev.backstride.stack.demo.story;

import dev.backstride.events.decision.Assessment;
import dev.backstride.stack.demo.client.CheckInPage;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.plot.Cast;
import dev.backstride.stack.mail.Mail;
import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decisions and mails that were not there when last looked at. */
final class News {

    private final Doors doors;
    private final Cast cast;
    private final Consumer<Scene> audience;
    private final Set<UUID> decisions = new HashSet<>();
    private int mails;
    private @Nullable URI link;

    News(Doors doors, Cast cast, Consumer<Scene> audience) {
        this.doors = doors;
        this.cast = cast;
        this.audience = audience;
    }

    /** Shows what is new about a runner, in order of time; a decision before the mails it leads to. */
    void show(UUID runner) {
        Stream<Scene> decided = decided(runner).stream().map(a -> new Scene.Decided(a.issuedAt(), a));
        Stream<Scene> mailed = mailed().stream().map(mail -> new Scene.Mailed(mail.at(), mail));
        Stream.concat(decided, mailed).sorted(Comparator.comparing(Scene::at)).forEach(audience);
    }

    /** The link of the newest mail that has one, once. */
    Optional<URI> takeLink() {
        var taken = Optional.ofNullable(link);
        link = null;
        return taken;
    }

    private List<Assessment> decided(UUID runner) {
        return doors.decisions().issued(runner).stream()
                .filter(assessment -> decisions.add(assessment.id()))
                .toList();
    }

    private List<Mail> mailed() {
        var all = doors.mailbox().to(cast.addresses());
        var fresh = all.subList(mails, all.size());
        mails = all.size();
        fresh.forEach(mail -> CheckInPage.link(mail).ifPresent(found -> link = found));
        return fresh;
    }
}
