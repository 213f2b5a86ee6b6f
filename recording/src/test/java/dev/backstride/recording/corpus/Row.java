package dev.backstride.recording.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of a CSV file, by the names of its columns. */
record Row(Map<String, String> cells) {

    static List<Row> all(Path csv) {
        try {
            var lines = Files.readAllLines(csv);
            var names = split(lines.getFirst());
            return lines.stream().skip(1).map(line -> of(names, split(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    @Override
    public String toString() {
        return text("file");
    }

    private static Row of(List<String> names, List<String> values) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            cells.put(names.get(i), i < values.size() ? values.get(i) : "");
        }
        return new Row(cells);
    }

    private static List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
