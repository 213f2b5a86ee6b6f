package dev.backstride.wording.lint;

import dev.backstride.wording.Bundles;
import dev.backstride.wording.Language;
import io.quarkus.qute.Engine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of the sources, spoken without a running service; remembers which were said. */
public final class SpokenWords implements Bundles {

    private static final Engine QUTE = Engine.builder().addDefaults().build();

    private final Language language;
    private final Set<String> said = new HashSet<>();

    public SpokenWords(Language language) {
        this.language = language;
    }

    @Override
    public <T> T get(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, speaker(type)));
    }

    /** Which messages were said, by bundle and key. */
    public Set<String> said() {
        return Set.copyOf(said);
    }

    private InvocationHandler speaker(Class<?> bundle) {
        Map<String, String> texts = Catalogue.messages(bundle, language);
        return (_, method, values) -> {
            said.add(Catalogue.name(bundle) + "." + method.getName());
            var data = new HashMap<String, Object>();
            for (int number = 0; number < method.getParameterCount(); number++) {
                data.put(method.getParameters()[number].getName(), values[number]);
            }
            return QUTE.parse(texts.get(method.getName())).render(data);
        };
    }
}
