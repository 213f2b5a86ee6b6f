package dev.backstride.notification.letter;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** To a person who is called in for a runner. */
public final class CallLetter {

    private CallLetter() {}

    /**
     * The letter for a tier.
     *
     * @param runner the program's name for the runner
     * @param codes the reasons, as far as the reader may see them
     * @param staffPage where to acknowledge
     */
    public static Letter of(Tier tier, String runner, List<Code> codes, String staffPage) {
        return new Letter(
                "Runner " + runner + ": " + howSoon(tier),
                List.of(
                        "Take this over: open the staff page and acknowledge it.",
                        "Runner " + runner + ", tier " + tier + ": " + howSoon(tier) + ". Reasons: " + reasons(codes)
                                + ".",
                        "The runner has been told. It ends when a clinician clears the runner."),
                new Link("Open the staff page", staffPage));
    }

    private static String howSoon(Tier tier) {
        return switch (tier) {
            case T0 -> "emergency, act now";
            case T1 -> "urgent, act today";
            case T2 -> "act within seven days";
            case T3 -> "review at the next working slot";
        };
    }

    private static String reasons(List<Code> codes) {
        var flags = Arrays.stream(Flag.values())
                .filter(flag -> codes.contains(Code.of(flag)))
                .map(FlagWords::of)
                .collect(Collectors.joining(", "));
        var repeated = codes.contains(Code.REPEAT_INTOLERABLE) ? "more than sore again within two weeks" : "";
        return flags.isEmpty() && repeated.isEmpty() ? "see the decision" : flags + repeated;
    }
}
