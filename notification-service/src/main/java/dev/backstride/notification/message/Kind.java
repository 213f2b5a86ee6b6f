package dev.backstride.notification.message;

/** What a message is about. */
public enum Kind {
    FOLLOW_UP,
    DECISION,
    ESCALATION,
    QUESTIONNAIRE
}
