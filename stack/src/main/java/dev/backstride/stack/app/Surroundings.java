package dev.backstride.stack.app;

import dev.backstride.stack.database.Access;
import dev.backstride.stack.key.Secrets;
import dev.backstride.stack.port.Ports;
import dev.backstride.stack.story.StoryTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the services find around them.
 *
 * @param root of the repository, where the packaged services are
 * @param logs the folder of their logs
 * @param live which of them run in dev mode, and how; the others run as packaged
 * @param databases each service's own
 * @param bootstrap of Kafka
 * @param programs the tenants served
 */
public record Surroundings(
        Path root,
        Path logs,
        LiveApps live,
        Ports ports,
        Map<App, Access> databases,
        String bootstrap,
        List<String> programs,
        Secrets secrets,
        StoryTime story) {}
