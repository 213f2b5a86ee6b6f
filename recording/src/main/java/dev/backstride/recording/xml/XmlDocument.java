package dev.backstride.recording.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, told element by element. A document type is skipped: entities are neither declared nor fetched,
 * and a file that uses one breaks off there. Prefixes need no declaration.
 */
public final class XmlDocument {

    /** The JDK's own parser, whatever else is on the class path. Safe to share once it is set up. */
    private static final XMLInputFactory PARSERS = parsers();

    private static final int DEEPEST = 64;

    private final Leash leash;
    private final Text text = new Text();
    private final Names names = new Names();
    private final String[] path = new String[DEEPEST];
    private int depth;
    private @Nullable XMLStreamReader reader;
    private String root = "";

    private XmlDocument(InputStream stream) {
        leash = new Leash(stream);
    }

    /**
     * Reads as far as the root element.
     *
     * @throws UncheckedIOException when the stream itself fails, here and later
     */
    public static XmlDocument open(InputStream stream) {
        var document = new XmlDocument(stream);
        document.guarded(() -> {
            var reader = PARSERS.createXMLStreamReader(Letters.of(document.leash));
            while (!reader.isStartElement()) {
                reader.next();
            }
            document.reader = reader;
            document.root = document.names.local(reader.getLocalName());
        });
        return document;
    }

    /** The root element's name; empty when this is no XML. */
    public String root() {
        return root;
    }

    /** Tells all elements, the root included. */
    public XmlEnd tell(ElementSink sink) {
        var parser = reader;
        if (parser == null) {
            return new XmlEnd(Optional.of("is no XML"), false);
        }
        var flaw = guarded(() -> walk(parser, sink));
        var followed = flaw.isEmpty() && guarded(() -> finish(parser)).isPresent();
        return new XmlEnd(flaw, followed);
    }

    private void walk(XMLStreamReader parser, ElementSink sink) throws XMLStreamException {
        var attributes = new Attributes(parser, names);
        begin(names.local(parser.getLocalName()), attributes, sink);
        while (depth > 0) {
            switch (parser.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(names.local(parser.getLocalName()), attributes, sink);
                case XMLStreamConstants.END_ELEMENT -> end(sink);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
                default -> {}
            }
            leash.slacken();
        }
    }

    private void begin(String name, Attributes attributes, ElementSink sink) {
        if (depth == DEEPEST) {
            throw new Excess("nests its elements more than " + DEEPEST + " deep");
        }
        attributes.check();
        path[depth++] = name;
        text.clear();
        sink.begin(name, attributes);
    }

    private void end(ElementSink sink) {
        var name = path[--depth];
        sink.end(name, depth == 0 ? "" : path[depth - 1], text);
        text.clear();
    }

    private void finish(XMLStreamReader parser) throws XMLStreamException {
        while (parser.hasNext()) {
            parser.next();
            leash.slacken();
        }
    }

    /** What the parser has against the document, if anything. */
    private Optional<String> guarded(Parsing parsing) {
        try {
            parsing.run();
            return Optional.empty();
        } catch (Excess excess) {
            return Optional.of(String.valueOf(excess.getMessage()));
        } catch (XMLStreamException | IOException broken) {
            leash.failure().ifPresent(XmlDocument::fail);
            return Optional.of(describe(broken));
        }
    }

    private static String describe(Exception broken) {
        var line = broken instanceof XMLStreamException e && e.getLocation() != null
                ? e.getLocation().getLineNumber()
                : 0;
        return line > 0 ? "is no well-formed XML any more in line " + line : "is no well-formed XML";
    }

    private static void fail(IOException failure) {
        throw new UncheckedIOException(failure);
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // No entity is ever declared: what would count is signs such as &lt;, of which a long file has any number.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    private interface Parsing {
        void run() throws XMLStreamException, IOException;
    }
}
