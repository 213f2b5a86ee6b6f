package dev.backstride.recording.generator;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file in the making, in memory. */
final class XmlText {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlText() {
        try {
            writer = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        written(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** Begins an element with attributes: names and values by turns. */
    XmlText begin(String name, String... attributes) {
        return written(() -> {
            writer.writeStartElement(name);
            for (var i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    /** Ends {@code levels} elements. */
    XmlText end(int levels) {
        return written(() -> {
            for (var i = 0; i < levels; i++) {
                writer.writeEndElement();
            }
        });
    }

    /** An element with nothing but text in it. */
    XmlText leaf(String name, String value) {
        return begin(name).written(() -> writer.writeCharacters(value)).end(1);
    }

    XmlText leaf(String name, long value) {
        return leaf(name, Long.toString(value));
    }

    /** A number to {@code decimals} places. */
    XmlText leaf(String name, double value, int decimals) {
        return leaf(name, decimal(value, decimals));
    }

    static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** The whole file; what is still open ends here. */
    byte[] toBytes() {
        written(writer::writeEndDocument).written(writer::flush);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing can fail in memory. */
    private XmlText written(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
