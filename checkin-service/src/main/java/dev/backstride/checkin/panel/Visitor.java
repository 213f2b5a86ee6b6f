package dev.backstride.checkin.panel;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.PanelLink;

/** Who opened a link to red-flag questions, and in what language they read. */
record Visitor(PanelLink link, Runner runner, Words words) {}
