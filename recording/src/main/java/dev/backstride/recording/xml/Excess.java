package dev.backstride.recording.xml;

/** A document asks for more memory than any recording needs. */
final class Excess extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param what in words that follow "it"
     */
    Excess(String what) {
        super(what);
    }
}
