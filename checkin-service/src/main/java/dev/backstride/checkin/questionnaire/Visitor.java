package dev.backstride.checkin.questionnaire;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.QuestionnaireLink;
import java.util.List;

/** Who opened a link to a questionnaire, and in what language they read. */
record Visitor(QuestionnaireLink link, Runner runner, Words words) {

    List<Item> items() {
        return Items.of(words, link.instrument());
    }
}
