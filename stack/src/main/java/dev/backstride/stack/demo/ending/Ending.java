package dev.backstride.stack.demo.ending;

import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.story.Chronicle;
import dev.backstride.stack.demo.watch.Recordings;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a story ended: asked of the three services and of the program's feeds.
 *
 * @param findings everything that was asked
 */
public record Ending(List<Finding> findings) {

    /** Asks a system that has come to rest. */
    public static Ending of(Doors doors, Chronicle chronicle, Recordings recordings) {
        var services = new Services(doors, chronicle, recordings.followsThePlot());
        var feeds = Feeds.read(doors.kafka(), doors.program(), chronicle.runner());
        return new Ending(Stream.concat(services.findings(), new FeedFindings(doors, chronicle, feeds).findings())
                .toList());
    }

    public boolean isAsTold() {
        return differences().isEmpty();
    }

    /** What is not as it should be. */
    public List<Finding> differences() {
        return findings.stream().filter(finding -> !finding.isAsTold()).toList();
    }
}
