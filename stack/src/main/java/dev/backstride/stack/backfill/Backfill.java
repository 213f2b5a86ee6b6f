package dev.backstride.stack.backfill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A past on its way in: how much of it is, and what was refused. The same recording is the same run, so what broke off can
 * be begun again.
 */
public final class Backfill {

    /** A recording that is no run. */
    public record Refusal(String file, String why) {}

    private final int total;
    private final List<Refusal> refusals = new ArrayList<>();
    private int taken;
    private int known;

    private Backfill(int total) {
        this.total = total;
    }

    /**
     * Sends all of {@code hoard}.
     *
     * @param bar shown after each
     */
    public static Backfill of(Hoard hoard, Function<byte[], Outcome> send, Bar bar) {
        var backfill = new Backfill(hoard.size());
        bar.show(backfill);
        hoard.each((name, recording) -> {
            backfill.note(name, send.apply(recording));
            bar.show(backfill);
        });
        bar.end(backfill);
        return backfill;
    }

    private void note(String name, Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken _ -> taken++;
            case Outcome.Known _ -> known++;
            case Outcome.Refused refused -> refusals.add(new Refusal(name, refused.why()));
        }
    }

    public int total() {
        return total;
    }

    /** Recordings that are through, whatever became of them. */
    public int done() {
        return taken + known + refusals.size();
    }

    public int taken() {
        return taken;
    }

    public int known() {
        return known;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
