package dev.backstride.plumbing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service's {@code contract.json} says of an operation, beyond what its code does.
 *
 * @param description what there is to know
 * @param named whether it takes an Idempotency-Key
 * @param requests examples of bodies, by media type and name
 * @param answers examples of answers, by status
 * @param faults the types of all that it refuses, where the usual ones do not fit
 * @param also types that it refuses beside the usual ones
 */
record Note(
        @Nullable String description,
        boolean named,
        @Nullable Map<String, Map<String, JsonNode>> requests,
        @Nullable Map<String, Answer> answers,
        @Nullable List<String> faults,
        @Nullable List<String> also) {

    static final Note NOTHING = new Note(null, false, null, null, null, null);

    /**
     * One answer.
     *
     * @param description when it comes
     * @param media the type of its body; JSON where absent
     * @param example its body; absent where there is none to show
     */
    record Answer(
            String description,
            @Nullable String media,
            @Nullable JsonNode example) {}
}
