package dev.backstride.plumbing.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** What is said of each program. */
@ConfigMapping(prefix = "backstride.program")
interface ProgramsConfig {

    /** By the program's key. */
    @WithParentName
    @WithDefaults
    Map<String, Program> byKey();
}
