package dev.backstride.plumbing.link;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** What a link means that was sealed for one person about one runner: who may do what with it, and until when. */
public sealed interface PersonalLink
        permits AcknowledgementLink,
                CheckInLink,
                GrantLink,
                OwnPageLink,
                PanelLink,
                PushLink,
                QuestionnaireLink,
                UnsubscribeLink {

    /** What the page behind it is for; the first word of a link's text. */
    enum Purpose {
        CHECK_IN,
        PANEL,
        QUESTIONNAIRE,
        ACKNOWLEDGEMENT,
        UNSUBSCRIBE,
        OWN_PAGE,
        PUSH,
        GRANT
    }

    /** Whose runner. */
    String program();

    /** Who may answer with it, or about whom it is. */
    UUID runner();

    /** From when it no longer opens, in story time. */
    Instant expiresAt();

    Purpose purpose();

    /** How the audit calls whoever has it. */
    default String bearer() {
        return purpose().name();
    }

    /** All it means, one part a line, without its purpose. */
    String[] parts();

    default String text() {
        return purpose() + "\n" + String.join("\n", parts());
    }

    static PersonalLink parse(String text) {
        var parts = text.split("\n", -1);
        var rest = Arrays.copyOfRange(parts, 1, parts.length);
        return switch (Purpose.valueOf(parts[0])) {
            case CHECK_IN -> CheckInLink.parse(rest);
            case PANEL -> PanelLink.parse(rest);
            case QUESTIONNAIRE -> QuestionnaireLink.parse(rest);
            case ACKNOWLEDGEMENT -> AcknowledgementLink.parse(rest);
            case UNSUBSCRIBE -> UnsubscribeLink.parse(rest);
            case OWN_PAGE -> OwnPageLink.parse(rest);
            case PUSH -> PushLink.parse(rest);
            case GRANT -> GrantLink.parse(rest);
        };
    }
}
