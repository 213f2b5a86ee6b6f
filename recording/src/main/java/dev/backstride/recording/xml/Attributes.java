package dev.backstride.recording.xml;

import javax.xml.stream.XMLStreamReader;

/** The attributes of the element that begins. */
public final class Attributes {

    private final XMLStreamReader reader;
    private final Names names;

    Attributes(XMLStreamReader reader, Names names) {
        this.reader = reader;
        this.names = names;
    }

    /** The value of attribute {@code name}, prefix or not, cut as texts are; empty when there is none. */
    public String text(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (names.local(reader.getAttributeLocalName(i)).equals(name)) {
                return Text.stripped(reader.getAttributeValue(i));
            }
        }
        return "";
    }

    /** Makes the names known, which must not be too many. */
    void check() {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            names.local(reader.getAttributeLocalName(i));
        }
    }
}
