package dev.backstride.plumbing.intake;

/** An event beside the record it came in. */
record Received(Incoming record, ReceivedEvent event) {}
