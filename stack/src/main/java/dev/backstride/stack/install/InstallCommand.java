package dev.backstride.stack.install;

import picocli.CommandLine.Command;

/** What {@code docker-compose.yml} runs before the services start. */
@Command(
        name = "install",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Prepares a system whose parts run elsewhere.",
        subcommands = {SecretsCommand.class, DatabasesCommand.class, TopicsCommand.class, PartnersCommand.class})
public final class InstallCommand {}
