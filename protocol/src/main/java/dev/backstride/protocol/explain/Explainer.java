package dev.backstride.protocol.explain;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.rule.Grounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Explains decisions by deciding again.
 *
 * @param protocol what decided
 * @param context about whom
 * @param facts all that is known
 * @param asOf when the decision was issued: what was received later is left out
 */
public record Explainer(Protocol protocol, RunnerContext context, List<Fact> facts, Instant asOf) {

    public Explainer {
        facts = List.copyOf(facts);
    }

    /** Why {@code content} was decided. */
    public Explanation explain(Content content) {
        var decision = content.decision();
        var figures = protocol.at(decision.at()).numbers().figures();
        var reasons = Grounds.of(decision.verdict(), decision.codes()).stream()
                .map(rule -> Reason.of(
                        rule,
                        decision.codes().stream()
                                .filter(code ->
                                        Grounds.of(code).filter(rule::equals).isPresent())
                                .toList(),
                        figures))
                .toList();
        var inputs = behind(content).stream()
                .flatMap(fact -> Tries.inputs(fact).stream())
                .toList();
        return new Explanation(
                reasons,
                inputs,
                smallest(content).map(one -> whatIf(content, one)).orElse(null));
    }

    /** What stands at {@code instant} if a fact of these is another one. */
    public @Nullable Action standing(Content content, @Nullable Fact instead) {
        var known = instead == null
                ? facts
                : facts.stream()
                        .map(fact -> fact.id().equals(instead.id()) ? instead : fact)
                        .toList();
        return protocol.assess(content.runner(), context, known, asOf).decisions().stream()
                .map(issued -> issued.content().decision())
                .filter(decision -> !decision.at().isAfter(content.decision().at()))
                .reduce((_, later) -> later)
                .map(decision -> decision.action())
                .orElse(null);
    }

    /** The smallest change that leads elsewhere; nothing where the decision is not what these facts lead to. */
    private Optional<Try> smallest(Content content) {
        var stands = standing(content, null);
        if (stands != content.decision().action()) {
            return Optional.empty();
        }
        var tries = new ArrayList<Try>();
        behind(content).forEach(fact -> tries.addAll(Tries.of(fact)));
        tries.sort(Comparator.comparingDouble(Try::size));
        return tries.stream()
                .filter(one -> {
                    var instead = standing(content, one.fact());
                    return instead != null && instead != stands;
                })
                .findFirst();
    }

    private WhatIf whatIf(Content content, Try found) {
        var action = standing(content, found.fact());
        if (action == null) {
            throw new IllegalStateException("it was found by what it leads to");
        }
        return new WhatIf(found.said(), found.instead(), action);
    }

    private List<Fact> behind(Content content) {
        var ids = Set.copyOf(content.facts());
        return facts.stream()
                .filter(fact -> ids.contains(fact.id()))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }
}
