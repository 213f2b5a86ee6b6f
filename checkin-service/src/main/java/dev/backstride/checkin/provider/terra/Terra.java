package dev.backstride.checkin.provider.terra;

import dev.backstride.checkin.provider.Need;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Provider;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.events.fact.Source;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Terra pushes whole activities of watches of any make, signed, and again after its user has linked another account. Who
 * may see one is its maker's to say.
 */
@Singleton
class Terra implements Provider {

    private static final String USER = "user_id";

    @Override
    public String name() {
        return "terra";
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.SECRETS);
    }

    @Override
    public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
        return push.header("terra-signature")
                .filter(header -> Signatures.isStamped(
                        push.body(), header, terms.secrets().orElseThrow(), now))
                .isPresent();
    }

    @Override
    public List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable {
        var told = Told.of(body);
        return switch (told.text("type").orElse("")) {
            case "activity" -> activities(told);
            case "auth" -> joined(told.at("user"));
            case "user_reauth" -> List.of(new News.Renamed(told.name("old_user", USER), told.name("new_user", USER)));
            case "deauth", "access_revoked" -> List.of(new News.Left(told.name("user", USER)));
            default -> List.of();
        };
    }

    /** The program gave Terra our runner's id when it had them link their account. */
    private static List<News> joined(Told user) throws Trouble.Unreadable {
        var name = user.name(USER);
        return user.text("reference_id")
                .<List<News>>map(runner -> List.of(new News.Joined(name, runner)))
                .orElse(List.of());
    }

    private static List<News> activities(Told told) throws Trouble.Unreadable {
        var user = told.name("user", USER);
        var source = source(told.text("user", "provider").orElse(""));
        var news = new ArrayList<News>();
        for (var one : told.list("data")) {
            var run = TerraRun.of(one);
            news.add(new News.Done(
                    user,
                    new Workout(
                            one.name("metadata", "summary_id"),
                            run.isSampled() ? Detail.SAMPLES : Detail.SUMS,
                            source,
                            one.bytes(),
                            run.read())));
        }
        return news;
    }

    private static Source source(String maker) {
        return EnumSet.complementOf(EnumSet.of(Source.DIRECT)).stream()
                .filter(known -> known.name().equals(maker))
                .findFirst()
                .orElse(Source.TERRA);
    }
}
