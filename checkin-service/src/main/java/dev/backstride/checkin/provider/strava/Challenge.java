package dev.backstride.checkin.provider.strava;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What Strava asks when a subscription is made, given back to it. */
final class Challenge {

    private Challenge() {}

    static String answer(String challenge) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("hub.challenge", challenge)
                .toString();
    }
}
