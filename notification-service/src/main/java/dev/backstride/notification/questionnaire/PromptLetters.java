package dev.backstride.notification.questionnaire;

import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.letter.QuestionnaireLetter;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.plumbing.link.QuestionnaireLink;
import dev.backstride.plumbing.link.SealedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails that ask: each leads to the page where the questionnaire is answered. */
@ApplicationScoped
class PromptLetters {

    private final SealedLinks links;
    private final Vocabulary vocabulary;
    private final String page;

    PromptLetters(
            SealedLinks links,
            Vocabulary vocabulary,
            @ConfigProperty(name = "backstride.links.base-url") String baseUrl) {
        this.links = links;
        this.vocabulary = vocabulary;
        this.page = baseUrl + "/questionnaires/";
    }

    Letter of(PromptRow row, KnownRunner runner) {
        var link = new QuestionnaireLink(row.program, row.runnerId, row.id, row.instrument, row.expiresAt);
        var words = vocabulary.ofRunner(runner.profile().locale());
        return QuestionnaireLetter.of(words, row.instrument, page + links.seal(link));
    }
}
