package dev.backstride.wording.lint;

import dev.backstride.wording.Language;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text there is, as it stands in the sources: no service has to run. */
public final class Catalogue {

    private static final String EMERGENCY = "/dev/backstride/plumbing/emergency/phrases";

    private Catalogue() {}

    /**
     * Every message of every bundle in {@code language}, and what to do in an emergency, which mails and pages say as
     * well.
     *
     * @param words the record whose components are the bundles
     */
    public static List<Text> in(Class<? extends Record> words, Language language) {
        var emergency = properties(EMERGENCY + suffix(language)).entrySet().stream()
                .map(entry -> new Text("emergency." + entry.getKey(), language, entry.getValue()));
        var messages = bundles(words)
                .flatMap(bundle -> messages(bundle, language).entrySet().stream()
                        .map(entry -> new Text(name(bundle) + "." + entry.getKey(), language, entry.getValue())));
        return Stream.concat(messages, emergency).toList();
    }

    /** The bundles among the components of {@code words}. */
    public static Stream<Class<?>> bundles(Class<? extends Record> words) {
        return Arrays.stream(words.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> type.isAnnotationPresent(MessageBundle.class));
    }

    /** What a bundle's files and keys begin with. */
    public static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    /** The messages of {@code bundle} by key: English is said beside each method, another language in its file. */
    static Map<String, String> messages(Class<?> bundle, Language language) {
        return language == Language.ENGLISH
                ? Arrays.stream(bundle.getMethods())
                        .collect(Collectors.toMap(
                                Method::getName,
                                method -> method.getAnnotation(Message.class).value()))
                : properties("/messages/" + name(bundle) + suffix(language));
    }

    private static String suffix(Language language) {
        return language == Language.ENGLISH ? ".properties" : "_" + language.tag() + ".properties";
    }

    private static Map<String, String> properties(String file) {
        try (var bytes = Objects.requireNonNull(Catalogue.class.getResourceAsStream(file), file)) {
            var read = new Properties();
            read.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            var texts = new TreeMap<String, String>();
            read.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
