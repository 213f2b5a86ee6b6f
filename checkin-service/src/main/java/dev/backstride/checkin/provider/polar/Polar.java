package dev.backstride.checkin.provider.polar;

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
import dev.backstride.recording.Reading;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Polar says that there is an exercise, signed; what it was has to be asked for with the user's token, best as the watch's
 * own file. The ping by which it looks whether we are there is not signed in practice, and tells nothing.
 */
@Singleton
class Polar implements Provider {

    private static final URI ADDRESS = URI.create("https://www.polaraccesslink.com");

    @Override
    public String name() {
        return "polar";
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.SECRETS);
    }

    @Override
    public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
        return push.header("polar-webhook-signature")
                .filter(signature ->
                        Signatures.isOf(push.body(), signature, terms.secrets().orElseThrow()))
                .isPresent();
    }

    @Override
    public boolean isPing(Push push) {
        try {
            return event(Told.of(push.body())).equals("PING");
        } catch (Trouble.Unreadable otherwise) {
            return false;
        }
    }

    @Override
    public List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable {
        var told = Told.of(body);
        if (!event(told).equals("EXERCISE")) {
            return List.of();
        }
        var user = told.name("user_id");
        var exercise = told.name("entity_id");
        return List.of(new News.Announced(user, access -> List.of(fetched(user, exercise, access))));
    }

    private static String event(Told told) {
        return told.text("event").orElse("");
    }

    private static News fetched(String user, String exercise, Access access) throws Trouble {
        var address = access.terms().api().orElse(ADDRESS) + "/v3/exercises/" + exercise;
        var token = access.token().orElseThrow(() -> new Trouble.Denied("There is no token."));
        var headers = new HashMap<>(Map.of("Authorization", "Bearer " + token, "Accept", "application/json"));
        try {
            var sums = Told.of(access.get(URI.create(address), headers));
            headers.put("Accept", "*/*");
            return new News.Done(
                    user,
                    file(exercise, access, URI.create(address + "/fit"), headers)
                            .orElseGet(() -> new Workout(
                                    exercise,
                                    Detail.SUMS,
                                    Source.POLAR,
                                    sums.bytes(),
                                    PolarRun.of(sums).read())));
        } catch (Trouble.Gone gone) {
            return new News.Deleted(user, exercise);
        }
    }

    /** The watch's own file, where there is one that can be read. */
    private static Optional<Workout> file(String exercise, Access access, URI address, Map<String, String> headers)
            throws Trouble {
        try {
            var bytes = access.get(address, headers);
            var reading = Files.read(bytes);
            return reading instanceof Reading.Understood
                    ? Optional.of(new Workout(exercise, Detail.SAMPLES, Source.POLAR, bytes, reading))
                    : Optional.empty();
        } catch (Trouble.Gone none) {
            return Optional.empty();
        }
    }
}
