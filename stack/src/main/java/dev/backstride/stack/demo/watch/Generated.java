package dev.backstride.stack.demo.watch;

import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import dev.backstride.stack.demo.plot.Cast;
import dev.backstride.stack.demo.plot.Outing;
import java.time.Instant;

/** Files made up from the plot: the same story, the same bytes. */
public record Generated() implements Recordings {

    @Override
    public byte[] of(Outing outing, Instant start) {
        return RunGenerator.file(
                outing.format(),
                RunPlan.easy(outing.number(), start, outing.duration())
                        .at(Cast.ZONE.getRules().getOffset(start))
                        .opening(outing.opening()));
    }

    @Override
    public String origin() {
        return "recordings made up for this story";
    }

    @Override
    public boolean followsThePlot() {
        return true;
    }
}
