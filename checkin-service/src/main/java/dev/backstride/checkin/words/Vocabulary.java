package dev.backstride.checkin.words;

import dev.backstride.events.runner.Runner;
import dev.backstride.wording.Bundles;
import dev.backstride.wording.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for whoever looks at a page. */
@ApplicationScoped
public class Vocabulary {

    /**
     * For a runner: in the language of their profile, else in one that the browser asks for, else in English.
     *
     * @param browser what it asks for, best first
     */
    public Words of(Runner runner, List<Locale> browser) {
        return in(Language.spoken(runner.profile().locale()).orElseGet(() -> wanted(browser)));
    }

    /** For somebody we do not know: in a language that the browser asks for, else in English. */
    public Words of(List<Locale> browser) {
        return in(wanted(browser));
    }

    private static Language wanted(List<Locale> browser) {
        return browser.stream()
                .map(locale -> Language.spoken(locale.toLanguageTag()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Words in(Language language) {
        return Words.of(language, Bundles.in(language));
    }
}
