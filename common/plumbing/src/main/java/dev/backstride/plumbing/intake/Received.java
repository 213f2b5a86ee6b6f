package dev.backstride.plumbing.intake;

/** An event beside the record it came in. */
record Received(RawRecord record, ReceivedEvent event) {}
