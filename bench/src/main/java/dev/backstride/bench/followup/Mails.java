package dev.backstride.bench.followup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.net.URI;

/**
 * What the mail server counted.
 *
 * @param mails how many came
 * @param ids how many Message-IDs they bore
 */
public record Mails(long mails, long ids) {

    public static Mails tally(Endpoints endpoints) throws IOException {
        try (var answer = URI.create(endpoints.mail() + "/api/tally").toURL().openStream()) {
            return new ObjectMapper().readValue(answer, Mails.class);
        }
    }

    public Mails since(Mails before) {
        return new Mails(mails - before.mails, ids - before.ids);
    }

    /** How many came under an id that had come before. */
    public long again() {
        return mails - ids;
    }
}
