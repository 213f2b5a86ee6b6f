package dev.backstride.protocol.configuration;

/**
 * What questionnaires mean, by their own manuals.
 *
 * @param ostrcModerate OSTRC-H2 score of training or performance from which a problem is substantial: 17 (Clarsen 2020)
 * @param ostrcAbsent OSTRC-H2 score of the first item of who could not take part: 25
 * @param startBackLow STarT Back total up to which the prognosis is good: 3
 * @param startBackHigh STarT Back score of items 5 to 9 from which it is poor: 4
 */
public record QuestionnaireNumbers(
        @Within(least = "17", most = "17") int ostrcModerate,
        @Within(least = "25", most = "25") int ostrcAbsent,
        @Within(least = "3", most = "3") int startBackLow,
        @Within(least = "4", most = "4") int startBackHigh) {

    static QuestionnaireNumbers standard() {
        return new QuestionnaireNumbers(17, 25, 3, 4);
    }
}
