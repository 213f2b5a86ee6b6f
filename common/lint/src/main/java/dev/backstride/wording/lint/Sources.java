package dev.backstride.wording.lint;

import dev.backstride.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a module that words are in. */
public final class Sources {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    /** What each template says itself, without tags, styles and what is filled in. */
    public static List<Text> templates(Language language) {
        return files(TEMPLATES)
                .map(file -> new Text(file.getFileName().toString(), language, said(file)))
                .toList();
    }

    /** The names of the files that have messages in another language than English. */
    public static Set<String> messages() {
        return files(MESSAGES).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }

    /** The files there should be for the bundles among the components of {@code words} that are of its own package. */
    public static Set<String> expected(Class<? extends Record> words) {
        return Catalogue.bundles(words)
                .filter(bundle -> bundle.getPackage().equals(words.getPackage()))
                .flatMap(bundle -> Stream.of(Language.values())
                        .filter(language -> language != Language.ENGLISH)
                        .map(language -> Catalogue.name(bundle) + "_" + language.tag() + ".properties"))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path template) {
        try {
            return Files.readString(template).replaceAll("(?s)<style>.*?</style>|<[^>]*>|\\{[^}]*}", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
