package dev.backstride.recording.run;

import dev.backstride.recording.activity.Samples;
import dev.backstride.recording.digest.Spans;
import org.jspecify.annotations.Nullable;

/** The tally of a run, made once it is asked for: most watches summed up themselves all that matters of it. */
final class Tallying {

    private final Samples samples;
    private final Spans spans;
    private @Nullable Tally tally;

    /** Of what of {@code samples} lies in {@code spans}. */
    Tallying(Samples samples, Spans spans) {
        this.samples = samples;
        this.spans = spans;
    }

    Tally tally() {
        var made = tally == null ? Tally.of(samples.track(), spans) : tally;
        tally = made;
        return made;
    }

    /** {@link Tally#leftGroundContact()}. No tally is made for it where no sample has one, as without a strap. */
    double leftGroundContact() {
        return samples.withBalance() == 0 ? Double.NaN : tally().leftGroundContact();
    }
}
