package dev.backstride.checkin.provider.garmin;

import dev.backstride.checkin.provider.Access;
import dev.backstride.checkin.provider.Need;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Provider;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.checkin.provider.told.Files;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.events.fact.Source;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Garmin pushes what its users did, sums first and samples later, for many users at once; or it says where to ask for it
 * (ping). It signs nothing: the address has a key in it, and Garmin names the program's client id.
 */
@Singleton
class Garmin implements Provider {

    private static final List<String> SUMS = List.of("activities", "manuallyUpdatedActivities");
    private static final String DETAILS = "activityDetails";
    private static final String FILES = "activityFiles";
    private static final String LEAVING = "deregistrations";
    private static final String USER = "userId";
    private static final String CALLBACK = "callbackURL";

    @Override
    public String name() {
        return "garmin";
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.KEYS, Need.CLIENT_ID, Need.API);
    }

    @Override
    public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
        var isFromClient = push.header("garmin-client-id")
                .filter(given -> Signatures.isOneOf(terms.clientId().stream().toList(), given))
                .isPresent();
        return isFromClient
                && push.key()
                        .filter(given -> Signatures.isOneOf(terms.keys().orElseThrow(), given))
                        .isPresent();
    }

    @Override
    public List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable {
        var told = Told.of(body);
        var news = new ArrayList<News>();
        for (var kind : SUMS) {
            for (var one : told.list(kind)) {
                news.add(one.has(CALLBACK) ? announced(one, terms) : done(one.name(USER), one));
            }
        }
        for (var one : told.list(DETAILS)) {
            news.add(one.has(CALLBACK) ? announced(one, terms) : done(one.name(USER), one));
        }
        for (var one : told.list(FILES)) {
            news.add(file(one, terms));
        }
        for (var one : told.list(LEAVING)) {
            news.add(new News.Left(one.name(USER)));
        }
        return news;
    }

    private static News done(String user, Told one) throws Trouble.Unreadable {
        var detail = one.list("samples").isEmpty() ? Detail.SUMS : Detail.SAMPLES;
        var reading = GarminRun.of(one).read();
        return new News.Done(user, new Workout(activity(one), detail, Source.GARMIN, one.bytes(), reading));
    }

    /** Sums and samples of an activity have the same id in the one and a longer one in the other. */
    private static String activity(Told one) throws Trouble.Unreadable {
        return one.text("activityId")
                .or(() -> one.text("summary", "activityId"))
                .or(() -> one.text("summaryId").map(id -> id.replaceAll("-(detail|file)$", "")))
                .orElseThrow(() -> new Trouble.Unreadable("There is no activityId."));
    }

    private static News announced(Told ping, Terms terms) throws Trouble.Unreadable {
        var user = ping.name(USER);
        var address = address(ping, terms);
        return new News.Announced(user, access -> fetched(user, access, address));
    }

    private static List<News> fetched(String user, Access access, URI address) throws Trouble {
        var news = new ArrayList<News>();
        for (var one : Told.of(access.get(address, Map.of())).list()) {
            news.add(done(user, one));
        }
        return news;
    }

    private static News file(Told ping, Terms terms) throws Trouble.Unreadable {
        var user = ping.name(USER);
        var activity = activity(ping);
        var address = address(ping, terms);
        return new News.Announced(user, access -> {
            var bytes = access.get(address, Map.of());
            return List.of(new News.Done(
                    user, new Workout(activity, Detail.SAMPLES, Source.GARMIN, bytes, Files.read(bytes))));
        });
    }

    /** Whoever knows our key could have us ask any machine: it has to be Garmin's. */
    private static URI address(Told ping, Terms terms) throws Trouble.Unreadable {
        var api = terms.api().orElseThrow();
        try {
            var address = URI.create(ping.name(CALLBACK));
            if (api.getScheme().equals(address.getScheme())
                    && api.getRawAuthority().equals(address.getRawAuthority())) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new Trouble.Unreadable("The callbackURL is no URL.");
        }
        throw new Trouble.Unreadable("The callbackURL leads elsewhere than to " + api + ".");
    }
}
