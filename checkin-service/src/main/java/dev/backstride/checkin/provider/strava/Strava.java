package dev.backstride.checkin.provider.strava;

import dev.backstride.checkin.provider.Access;
import dev.backstride.checkin.provider.Need;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Provider;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Question;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.events.fact.Source;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strava says only that something happened to an activity; what it is now has to be asked for, with the athlete's token.
 * A push is signed, or came to an address with our key in it. Its agreement lets the athlete alone see what it tells, and
 * has us keep nothing once they withdraw.
 */
@Singleton
public class Strava implements Provider {

    public static final String NAME = "strava";

    private static final URI ADDRESS = URI.create("https://www.strava.com");
    private static final String STREAMS = "time,distance,latlng,altitude,heartrate,cadence,moving,velocity_smooth";

    /** Where Strava is, unless the program says that it is elsewhere. */
    public static URI address(Terms terms) {
        return terms.api().orElse(ADDRESS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.CLIENT_ID, Need.SECRETS, Need.VERIFY_TOKEN, Need.KEYS);
    }

    @Override
    public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
        var signature = push.header("x-strava-signature");
        return signature.isPresent()
                ? Signatures.isStamped(
                        push.body(), signature.get(), terms.secrets().orElseThrow(), now)
                : push.key()
                        .filter(given -> Signatures.isOneOf(terms.keys().orElseThrow(), given))
                        .isPresent();
    }

    @Override
    public Optional<String> handshake(Question question, Terms terms) {
        return question.parameter("hub.verify_token")
                .filter(given -> Signatures.isOneOf(terms.verifyToken().stream().toList(), given))
                .filter(_ -> question.parameter("hub.mode").equals(Optional.of("subscribe")))
                .flatMap(_ -> question.parameter("hub.challenge"))
                .map(Challenge::answer);
    }

    @Override
    public boolean takesRunsAlong() {
        return true;
    }

    @Override
    public List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable {
        var event = Told.of(body);
        var user = event.name("owner_id");
        return switch (event.name("object_type")) {
            case "athlete" -> athlete(user, event);
            case "activity" -> List.of(activity(user, event));
            default -> List.of();
        };
    }

    private static List<News> athlete(String user, Told event) {
        var isOut = event.text("updates", "authorized").equals(Optional.of("false"));
        return isOut ? List.of(new News.Left(user)) : List.of();
    }

    private static News activity(String user, Told event) throws Trouble.Unreadable {
        var activity = event.name("object_id");
        return event.name("aspect_type").equals("delete")
                ? new News.Deleted(user, activity)
                : new News.Announced(user, access -> List.of(now(user, activity, access)));
    }

    /** What the activity is by now: one that cannot be seen any more is none. */
    private static News now(String user, String activity, Access access) throws Trouble {
        var address = address(access.terms()) + "/api/v3/activities/" + activity;
        var token = access.token().orElseThrow(() -> new Trouble.Denied("There is no token."));
        var bearer = Map.of("Authorization", "Bearer " + token);
        try {
            var sums = Told.of(access.get(URI.create(address), bearer));
            var streams = streams(access, address, bearer);
            var detail = streams.has("time") ? Detail.SAMPLES : Detail.SUMS;
            return new News.Done(
                    user,
                    new Workout(
                            activity,
                            detail,
                            Source.STRAVA,
                            StravaRun.told(sums, streams),
                            StravaRun.of(sums, streams).read()));
        } catch (Trouble.Gone gone) {
            return new News.Deleted(user, activity);
        }
    }

    /** Activities that were typed in have none. */
    private static Told streams(Access access, String address, Map<String, String> bearer) throws Trouble {
        try {
            return Told.of(access.get(URI.create(address + "/streams?key_by_type=true&keys=" + STREAMS), bearer));
        } catch (Trouble.Gone none) {
            return Told.nothing();
        }
    }
}
