package dev.backstride.checkin.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Which provider pushes for which program, and on what terms. */
@ConfigMapping(prefix = "backstride.providers")
interface ProvidersConfig {

    /** By program, then by the provider's name. */
    @WithParentName
    Map<String, Map<String, Terms>> byProgram();
}
