package dev.backstride.plumbing.link;

import dev.backstride.events.fact.Flag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a link to red-flag questions means.
 *
 * @param program whose runner
 * @param runner who may answer with it
 * @param cause the decision that wants them asked, or the question that led to them
 * @param questions what it asks; never empty
 * @param expiresAt from when it no longer opens, in story time
 */
public record PanelLink(String program, UUID runner, UUID cause, List<Flag> questions, Instant expiresAt)
        implements PersonalLink {

    private static final String SEPARATOR = ",";

    public PanelLink {
        questions = List.copyOf(questions);
    }

    @Override
    public Purpose purpose() {
        return Purpose.PANEL;
    }

    @Override
    public String[] parts() {
        var asked = questions.stream().map(Flag::name).collect(Collectors.joining(SEPARATOR));
        return new String[] {program, runner.toString(), cause.toString(), asked, expiresAt.toString()};
    }

    static PanelLink parse(String[] parts) {
        var asked =
                Arrays.stream(parts[3].split(SEPARATOR, -1)).map(Flag::valueOf).toList();
        return new PanelLink(
                parts[0], UUID.fromString(parts[1]), UUID.fromString(parts[2]), asked, Instant.parse(parts[4]));
    }
}
