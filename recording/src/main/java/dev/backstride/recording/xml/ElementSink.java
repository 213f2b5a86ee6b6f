package dev.backstride.recording.xml;

/** Whoever wants a document's elements, in the order of the file. Names come without prefixes. */
public interface ElementSink {

    /** An element begins. {@code attributes} is only good during the call. */
    void begin(String name, Attributes attributes);

    /**
     * An element ends.
     *
     * @param parent the element around it; empty for the root
     * @param text what stood before the end tag; only good during the call
     */
    void end(String name, String parent, Text text);
}
