package dev.backstride.notification.letter;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.words.CallWords;
import dev.backstride.notification.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To a person who is called in for a runner. */
public final class CallLetter {

    private CallLetter() {}

    /**
     * The letter for a tier, to somebody who may take it over.
     *
     * @param runner the program's name for the runner
     * @param codes the reasons, as far as the reader may see them
     * @param page where to take it over
     */
    public static Letter toStaff(Words words, Tier tier, String runner, List<Code> codes, String page) {
        var call = words.calls();
        return of(words, tier, runner, codes, call.takeOver(), new Link(call.acknowledge(), page));
    }

    /** The same to a minor's guardian, who looks after the runner and takes nothing from those who treat. */
    public static Letter toGuardian(Words words, Tier tier, String runner, List<Code> codes) {
        return of(words, tier, runner, codes, words.calls().lookAfter(), null);
    }

    private static Letter of(
            Words words, Tier tier, String runner, List<Code> codes, String step, @Nullable Link link) {
        var call = words.calls();
        var urgency = urgency(call, tier);
        return new Letter(
                words.language(),
                call.subject(runner, urgency),
                List.of(step, call.facts(runner, tier.name(), urgency, reasons(words, codes)), call.toldAlready()),
                link);
    }

    private static String urgency(CallWords call, Tier tier) {
        return switch (tier) {
            case T0 -> call.emergency();
            case T1 -> call.urgent();
            case T2 -> call.prompt();
            case T3 -> call.review();
        };
    }

    private static String reasons(Words words, List<Code> codes) {
        var flags = Arrays.stream(Flag.values())
                .filter(flag -> codes.contains(Code.of(flag)))
                .map(flag -> Signs.of(words.flags(), flag));
        var repeated = codes.contains(Code.REPEAT_INTOLERABLE)
                ? Stream.of(words.calls().repeated())
                : Stream.<String>empty();
        var all = Stream.concat(flags, repeated).collect(Collectors.joining(", "));
        return all.isEmpty() ? words.calls().seeDecision() : all;
    }
}
