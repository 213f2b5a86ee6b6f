/** Tests of questionnaires that time makes due. */
@org.jspecify.annotations.NullMarked
package dev.backstride.notification.questionnaire;
