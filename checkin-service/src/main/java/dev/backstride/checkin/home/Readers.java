package dev.backstride.checkin.home;

import dev.backstride.checkin.overview.Reader;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds out whose page it is: of whoever signed in, or of whoever a link is for. */
@RequestScoped
class Readers {

    private static final String BASE = "/me";

    private final Caller caller;
    private final SealedLinks links;
    private final Runners runners;
    private final Erased erased;
    private final StoryClock clock;
    private final Vocabulary vocabulary;
    private final Minutes minutes;

    Readers(
            Caller caller,
            SealedLinks links,
            Runners runners,
            Erased erased,
            StoryClock clock,
            Vocabulary vocabulary,
            Minutes minutes) {
        this.caller = caller;
        this.links = links;
        this.runners = runners;
        this.erased = erased;
        this.clock = clock;
        this.vocabulary = vocabulary;
        this.minutes = minutes;
    }

    /** For whoever signed in. */
    Response signedIn(HttpHeaders headers, Function<Reader, Response> page) {
        var languages = headers.getAcceptableLanguages();
        var id = subject();
        minutes.about(id.stream().toList());
        if (id.filter(erased::has).isPresent()) {
            return Closed.forgotten(vocabulary.of(languages));
        }
        return id.flatMap(runner -> runners.known(caller.program(), runner))
                .map(runner -> page.apply(new Reader(runner, vocabulary.of(runner, languages), BASE, true)))
                .orElseGet(() -> Closed.stranger(vocabulary.of(languages)));
    }

    private Optional<UUID> subject() {
        try {
            return Optional.of(UUID.fromString(caller.subject()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** For whoever opens a link: they work for the link's program. */
    Response behind(String token, HttpHeaders headers, Function<Reader, Response> page) {
        var languages = headers.getAcceptableLanguages();
        return links.open(token, OwnPageLink.class)
                .flatMap(link -> Tenant.of(link.program(), () -> behind(link, token, languages, page)))
                .orElseGet(() -> Closed.nowhere(vocabulary.of(languages)));
    }

    private Optional<Response> behind(
            OwnPageLink link, String token, List<Locale> languages, Function<Reader, Response> page) {
        if (erased.has(link.runner())) {
            return Optional.of(Closed.forgotten(vocabulary.of(languages)));
        }
        return runners.known(link.program(), link.runner()).map(runner -> {
            var words = vocabulary.of(runner, languages);
            return link.expiresAt().isAfter(clock.now())
                    ? page.apply(reader(runner, words, token))
                    : Closed.outdated(words);
        });
    }

    private static Reader reader(Runner runner, Words words, String token) {
        return new Reader(runner, words, BASE + "/" + token, false);
    }
}
