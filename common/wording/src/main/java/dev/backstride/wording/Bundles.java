package dev.backstride.wording;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Where the messages of one language come from. */
public interface Bundles {

    /** The bundle with the messages of {@code type}. */
    <T> T get(Class<T> type);

    /** Those of the running service. */
    static Bundles in(Language language) {
        return new Bundles() {
            @Override
            public <T> T get(Class<T> type) {
                return MessageBundles.get(type, Localized.Literal.of(language.tag()));
            }
        };
    }
}
