package dev.backstride.plumbing.program;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program: the club, clinic or company whose runners we watch over ({@code backstride.program.<program>}). What is not
 * said has its default, so a program may consist of its name in {@code backstride.programs} alone.
 */
public interface Program {

    /** What people call it; its key where absent. */
    Optional<String> name();

    /** ISO 3166-1 alpha-2: where its runners are unless they say otherwise, and where its own emergency route holds. */
    Optional<String> country();

    /** When its people work. */
    WorkingHours workingHours();

    /** Whom to call in when nobody else answers to an emergency. */
    Optional<OnCall> onCall();

    /** Where its runners get help, instead of the country's usual route. */
    Emergency emergency();

    /** How its webhooks are signed. */
    Webhooks webhooks();

    /** What it allows. */
    Policies policies();

    /** A person, or a desk, that answers at any hour. */
    interface OnCall {

        /** How to address them. */
        Optional<String> name();

        /** Where. */
        String email();

        /** Where their app listens, if it does, instead of {@link #email}, which remains for when nobody listens. */
        Optional<String> webhook();
    }

    /** Messages to the apps of its people. */
    interface Webhooks {

        /**
         * Standard Webhooks secrets, {@code whsec_} and 24 to 64 bytes as base64. Each signs, so that two of them let
         * receivers change over. Where there is none, nothing goes to a webhook.
         */
        Optional<List<String>> secrets();
    }

    /** Help in the program's own country. */
    interface Emergency {

        /** The number to call at once. */
        Optional<String> number();

        /** What to do the same day: an imperative that completes {@code Get medical help today: …}. */
        Optional<String> sameDay();

        /** The same in further languages, by their code: {@code de} completes {@code Hol dir heute ärztliche Hilfe: …}. */
        Map<String, String> sameDayIn();
    }

    /** What a program allows. */
    interface Policies {

        /** Whether runners without a linked clinician may state that one has cleared them. */
        @WithDefault("false")
        boolean selfReportedClearance();

        /** Whether partners get feeds at all; consent is asked for besides. */
        @WithDefault("true")
        boolean feeds();
    }
}
