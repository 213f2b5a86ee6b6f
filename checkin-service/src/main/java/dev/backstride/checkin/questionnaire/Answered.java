package dev.backstride.checkin.questionnaire;

import java.util.List;

/**
 * What is said to somebody who answered.
 *
 * @param lines where they stand
 * @param own leads to their own page
 */
record Answered(String headline, List<String> lines, String own) {}
