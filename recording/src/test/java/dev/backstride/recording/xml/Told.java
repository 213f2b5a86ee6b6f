package dev.backstride.recording.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** What a document told, line by line: {@code <name} where an element begins, {@code parent/name=text} at its end. */
record Told(List<String> lines, XmlEnd end) {

    static Told of(String xml) {
        return of(xml.getBytes(UTF_8));
    }

    static Told of(byte[] xml) {
        var lines = new ArrayList<String>();
        var end = XmlDocument.open(new ByteArrayInputStream(xml)).tell(new ElementSink() {
            @Override
            public void begin(String name, Attributes attributes) {
                lines.add("<" + name);
            }

            @Override
            public void end(String name, String parent, Text text) {
                lines.add(parent + "/" + name + "=" + text);
            }
        });
        return new Told(lines, end);
    }
}
