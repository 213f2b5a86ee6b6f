package dev.backstride.stack.backfill;

import java.util.ArrayList;
import java.util.List;

/**
 * A past on its way in. How far it is, the service says, which counts it as one import; what was refused of it is noted here
 * too, with its file. The same recording is the same run, so what broke off can be begun again.
 */
public final class Backfill {

    /** So often is the service asked how far it is, at least. */
    private static final int STEPS = 100;

    private final List<Refusal> refusals = new ArrayList<>();
    private final Sender sender;
    private final Bar bar;
    private Standing standing;
    private int sent;

    private Backfill(Sender sender, Bar bar, int total) {
        this.sender = sender;
        this.bar = bar;
        this.standing = sender.open(total);
        bar.show(standing);
    }

    /**
     * Sends all of {@code hoard}.
     *
     * @param bar shown as it goes on
     */
    public static Backfill of(Hoard hoard, Sender sender, Bar bar) {
        var backfill = new Backfill(sender, bar, hoard.size());
        backfill.refusals.addAll(hoard.refusals());
        hoard.each(backfill::send);
        backfill.end();
        return backfill;
    }

    private void send(Parcel parcel) {
        if (sender.send(parcel) instanceof Outcome.Refused(var why)) {
            refusals.add(new Refusal(parcel.name(), why));
        }
        sent++;
        if (sent % Math.max(1, standing.total() / STEPS) == 0) {
            look();
        }
    }

    private void look() {
        var before = standing;
        standing = sender.standing();
        bar.move(before, standing);
    }

    private void end() {
        look();
        bar.end(standing);
    }

    /** How far it has come. */
    public Standing standing() {
        return standing;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
