package dev.backstride.notification.preview;

import dev.backstride.notification.letter.Typesetting;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.wording.Language;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** {@code /dev/letters}: what our mails look like. Part of no build but that of dev mode. */
@ApplicationScoped
@IfBuildProfile("dev")
class LettersPage {

    private final Vocabulary vocabulary;
    private final Typesetting typesetting;
    private final Template page;

    LettersPage(Vocabulary vocabulary, Typesetting typesetting, @Location("letters.html") Template page) {
        this.vocabulary = vocabulary;
        this.typesetting = typesetting;
        this.page = page;
    }

    void open(@Observes Router router) {
        router.get("/dev/letters")
                .blockingHandler(call -> call.response()
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .end(html()));
    }

    String html() {
        return page.data("spreads", spreads()).render();
    }

    private List<Spread> spreads() {
        var byLanguage = Arrays.stream(Language.values())
                .map(language -> Specimens.in(vocabulary.in(language)))
                .toList();
        return IntStream.range(0, byLanguage.getFirst().size())
                .mapToObj(number ->
                        spread(byLanguage.stream().map(all -> all.get(number)).toList()))
                .toList();
    }

    private Spread spread(List<Specimen> same) {
        var renderings = same.stream()
                .map(Specimen::letter)
                .map(letter -> new Rendering(letter, typesetting.html(letter)))
                .toList();
        return new Spread(same.getFirst().name(), renderings);
    }
}
