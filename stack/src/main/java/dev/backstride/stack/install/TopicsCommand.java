package dev.backstride.stack.install;

import dev.backstride.stack.broker.Topics;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the topics of the one file. */
@Command(name = "topics", description = "Makes the topics that are missing.")
final class TopicsCommand implements Runnable {

    @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "bootstrap servers")
    private String bootstrap = "";

    @Option(names = "--programs", required = true, split = ",", description = "whose feeds are made")
    private List<String> programs = List.of();

    @Option(names = "--file", paramLabel = "FILE", description = "instead of deploy/topics.conf as it was packaged")
    private @Nullable Path file;

    @Override
    public void run() {
        var topics = file == null ? Topics.packaged() : Topics.in(file);
        topics.create(bootstrap, programs);
        topics.planned(programs, 1).forEach(topic -> System.out.println(topic.name()));
    }
}
