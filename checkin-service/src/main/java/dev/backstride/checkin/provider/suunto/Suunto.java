package dev.backstride.checkin.provider.suunto;

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
 * Suunto pushes a workout's sums, signed; its samples are in the watch's own file, which can be asked for where the
 * program has a subscription key and the user's token.
 */
@Singleton
class Suunto implements Provider {

    private static final URI ADDRESS = URI.create("https://cloudapi.suunto.com");

    @Override
    public String name() {
        return "suunto";
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.SECRETS);
    }

    @Override
    public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
        return push.header("x-hmac-sha256-signature")
                .filter(signature ->
                        Signatures.isOf(push.body(), signature, terms.secrets().orElseThrow()))
                .isPresent();
    }

    @Override
    public List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable {
        var told = Told.of(body);
        return switch (told.text("type").orElse("")) {
            case "WORKOUT_CREATED", "WORKOUT_UPDATED" -> workout(told, terms);
            case "WORKOUT_DELETED" -> List.of(new News.Deleted(user(told), activity(told)));
            default -> List.of();
        };
    }

    private static List<News> workout(Told told, Terms terms) throws Trouble.Unreadable {
        var user = user(told);
        var activity = activity(told);
        var reading = SuuntoRun.of(told).read();
        var news = new ArrayList<News>();
        news.add(new News.Done(user, new Workout(activity, Detail.SUMS, Source.SUUNTO, told.bytes(), reading)));
        terms.apiKey()
                .ifPresent(key -> news.add(new News.Announced(user, access -> file(user, activity, key, access))));
        return news;
    }

    private static String user(Told told) throws Trouble.Unreadable {
        return told.name("username");
    }

    private static String activity(Told told) throws Trouble.Unreadable {
        return told.name("workout", "workoutKey");
    }

    private static List<News> file(String user, String activity, String key, Access access) throws Trouble {
        var token = access.token();
        if (token.isEmpty()) {
            return List.of();
        }
        var address = access.terms().api().orElse(ADDRESS) + "/v2/workout/exportFit/" + activity;
        var headers = Map.of("Authorization", "Bearer " + token.get(), "Ocp-Apim-Subscription-Key", key);
        try {
            var bytes = access.get(URI.create(address), headers);
            return List.of(new News.Done(
                    user, new Workout(activity, Detail.SAMPLES, Source.SUUNTO, bytes, Files.read(bytes))));
        } catch (Trouble.Gone none) {
            return List.of();
        }
    }
}
