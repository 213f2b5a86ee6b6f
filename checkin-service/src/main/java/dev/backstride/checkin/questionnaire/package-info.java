/** The page on which a questionnaire is answered: one form, as its instrument has it. */
@NullMarked
package dev.backstride.checkin.questionnaire;

import org.jspecify.annotations.NullMarked;
