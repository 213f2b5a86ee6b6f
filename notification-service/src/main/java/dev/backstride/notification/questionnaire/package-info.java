/** Questionnaires that time makes due: the week in an episode, and what is to be expected of it. */
@NullMarked
package dev.backstride.notification.questionnaire;

import org.jspecify.annotations.NullMarked;
