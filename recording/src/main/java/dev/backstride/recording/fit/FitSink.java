package dev.backstride.recording.fit;

/** Whoever wants a FIT file's messages, in the order of the file. */
@FunctionalInterface
public interface FitSink {

    /** A data message. {@code message} is only good during the call: the next one overwrites it. */
    void accept(FitMessage message);
}
