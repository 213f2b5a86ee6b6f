package dev.backstride.notification.words;

import dev.backstride.wording.Bundles;
import dev.backstride.wording.Language;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The words for whom we write to. */
@ApplicationScoped
public class Vocabulary {

    /**
     * For a runner.
     *
     * @param locale BCP 47, as the runner's profile has it
     */
    public Words ofRunner(@Nullable String locale) {
        return in(Language.of(locale));
    }

    /** For those who look after a program's runners. No program says yet which language its people read. */
    public Words ofStaff() {
        return in(Language.ENGLISH);
    }

    /** All words of {@code language}. */
    public Words in(Language language) {
        return Words.of(language, Bundles.in(language));
    }
}
