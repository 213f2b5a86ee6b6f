package dev.backstride.plumbing.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.json.Strictness;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Services read as strictly as everybody here. */
@Singleton
public class JsonHabits implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        Strictness.teach(mapper);
    }
}
