package dev.backstride.notification.words;

import dev.backstride.wording.Bundles;
import dev.backstride.wording.Language;
import dev.backstride.wording.ReasonWords;
import dev.backstride.wording.StepWords;

/**
 * Everything we say in one language.
 *
 * @param steps what to do next, and what would change it
 * @param reasons why, in one clause
 * @param advice what holds a letter of advice together
 * @param checkIns the questions of a follow-up
 * @param questionnaires the mails that ask for a questionnaire
 * @param alarms to a runner who needs a person
 * @param calls to a person who is called in
 * @param flags the names of red flags
 */
public record Words(
        Language language,
        StepWords steps,
        ReasonWords reasons,
        AdviceWords advice,
        CheckInWords checkIns,
        QuestionnaireWords questionnaires,
        AlarmWords alarms,
        CallWords calls,
        FlagWords flags) {

    /** All words of {@code language}. */
    public static Words of(Language language, Bundles bundles) {
        return new Words(
                language,
                bundles.get(StepWords.class),
                bundles.get(ReasonWords.class),
                bundles.get(AdviceWords.class),
                bundles.get(CheckInWords.class),
                bundles.get(QuestionnaireWords.class),
                bundles.get(AlarmWords.class),
                bundles.get(CallWords.class),
                bundles.get(FlagWords.class));
    }
}
