package dev.backstride.recording.activity;

import dev.backstride.recording.Kind;
import java.util.Optional;

/**
 * A sport as a file claims it.
 *
 * @param word the file's own; empty when it names none
 * @param kind the kind of run that the file is definite about
 */
public record Sport(String word, Meaning meaning, Optional<Kind> kind) {

    /** What a file's word comes down to. */
    public enum Meaning {
        /** No word, or one that no list has: the pace has to tell. */
        UNNAMED,
        /** A word that says nothing by itself, as "generic" or "other": an upload may name the sport. */
        OPEN,
        RUNNING,
        /** Another sport, or a part of a race between two. */
        OTHER
    }

    public static final Sport UNNAMED = unnamed("");

    public static Sport unnamed(String word) {
        return new Sport(word, Meaning.UNNAMED, Optional.empty());
    }

    public static Sport open(String word) {
        return new Sport(word, Meaning.OPEN, Optional.empty());
    }

    public static Sport running(String word) {
        return new Sport(word, Meaning.RUNNING, Optional.empty());
    }

    public static Sport running(String word, Kind kind) {
        return new Sport(word, Meaning.RUNNING, Optional.of(kind));
    }

    public static Sport other(String word) {
        return new Sport(word, Meaning.OTHER, Optional.empty());
    }

    public boolean isNamed() {
        return meaning != Meaning.UNNAMED;
    }

    public boolean isRunning() {
        return meaning == Meaning.RUNNING;
    }

    /** Says nothing by itself: an upload may name it. */
    public boolean isOpen() {
        return meaning == Meaning.UNNAMED || meaning == Meaning.OPEN;
    }

    /** The same sport, be it on another ground. */
    public boolean isLike(Sport other) {
        return meaning == other.meaning && (isRunning() || word.equals(other.word));
    }
}
