package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.deadletter.RawRecord;

/** An event beside the record it came in. */
record Received(RawRecord record, ReceivedEvent event) {}
