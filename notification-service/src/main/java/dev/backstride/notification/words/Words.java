package dev.backstride.notification.words;

/**
 * Everything we say in one language.
 *
 * @param steps what to do next, and what would change it
 * @param reasons why, in one clause
 * @param advice what holds a letter of advice together
 * @param checkIns the questions of a follow-up
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
        AlarmWords alarms,
        CallWords calls,
        FlagWords flags) {

    /** Where the bundles of a language come from. */
    @FunctionalInterface
    public interface Bundles {

        /** The bundle with the messages of {@code type}. */
        <T> T get(Class<T> type);
    }

    /** All words of {@code language}. */
    public static Words of(Language language, Bundles bundles) {
        return new Words(
                language,
                bundles.get(StepWords.class),
                bundles.get(ReasonWords.class),
                bundles.get(AdviceWords.class),
                bundles.get(CheckInWords.class),
                bundles.get(AlarmWords.class),
                bundles.get(CallWords.class),
                bundles.get(FlagWords.class));
    }
}
